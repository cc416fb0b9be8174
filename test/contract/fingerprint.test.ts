import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { type Callback, callbacks, findCallback } from '../../src/contract/callbacks.ts'
import { eventIdOf, fingerprintOf } from '../../src/contract/identity/identity.ts'
import { Fingerprint, randomSeed } from '../../src/text/fingerprint.ts'

const seed = randomSeed()
const print = new Fingerprint(seed)
const other = new Fingerprint(seed)

/** Whether the fingerprint of an event is that of its id. */
function expectSame(callback: Callback, event: unknown, query: Record<string, string>): void {
  const id = eventIdOf(callback, event, query)
  const hasPrint = fingerprintOf(callback, event, query, print)
  expect(hasPrint).toBe(id !== undefined)
  if (id === undefined) return
  const { high, low } = other.of(id)
  expect([print.high, print.low]).toEqual([high, low])
}

describe('the fingerprint of an event is that of its id', () => {
  it.each(callbacks.map((callback) => [callback.command, callback] as const))(
    'in every example of %s',
    (command, callback) => {
      const { requestBody } = (contract.webhooks as Record<string, any>)[command].post
      const examples: any[] = Object.values(requestBody.content['application/json'].examples)
      for (const { value } of examples) {
        for (const event of callback.batch ? value.Events : [value]) {
          for (const query of [{ SdkAppid: '1400000000' }, { SdkAppid: '1', RequestID: 'r-1' }, {}])
            expectSame(callback, event, query as Record<string, string>)
        }
      }
    },
  )

  it('whatever its values are', () => {
    const callback = findCallback('Push.OfflinePush') as Callback
    const names = [
      ...new Set(callback.eventId.flat().map((field) => field.replace(/^\/|\?$/g, ''))),
    ]
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w.@#:+=~-]*$/),
      fc.string({ minLength: 150, maxLength: 260 }),
      fc.integer(),
      fc.double(),
      fc.constantFrom(null, undefined, '', 0, 4294967295, {}, ['a']),
    )
    const event = fc.record(Object.fromEntries(names.map((name) => [name, value])))
    fc.assert(
      fc.property(event, fc.string(), (one, SdkAppid) => expectSame(callback, one, { SdkAppid })),
      { numRuns: 2_000 },
    )
  })
})
