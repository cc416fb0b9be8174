import { describe, expect, it } from 'vitest'
import { adapters } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const EXACT = '9007199254740993'
const withLarge = (command: string) =>
  JSON.stringify(sample(command, { EventTime: 'here' })).replace('"here"', EXACT)

describe.each(adapters)('%s: a number beyond 2^53', (_name, open) => {
  it('of an after-callback is drift, and exact in raw', async () => {
    const command = 'Group.CallbackAfterGroupInfoChanged'
    const seen = recording()
    const { status } = await (await open(seen.receiver))({
      url: wire(command),
      body: withLarge(command),
    })
    expect(status).toBe(200)
    expect(seen.drift).toMatchObject([{ part: 'request', findings: [{ path: '/EventTime' }] }])
    expect(seen.events).toMatchObject([{ data: { EventTime: 2 ** 53 } }])
    const reviver = (_key: string, value: unknown, { source }: { source: string }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) ? BigInt(source) : value
    const exact = JSON.parse(seen.events[0].raw, reviver as never)
    expect(exact.EventTime).toBe(BigInt(EXACT))
  })

  it('of a before-callback is drift, and exact in raw', async () => {
    const command = 'Group.CallbackBeforeSendMsg'
    const seen = recording()
    let raw: string | undefined
    seen.receiver.before(command, (call) => {
      raw = call.raw
      return call.allow()
    })
    await (await open(seen.receiver))({ url: wire(command), body: withLarge(command) })
    expect(seen.drift).toMatchObject([{ part: 'request', findings: [{ path: '/EventTime' }] }])
    expect(raw).toContain(EXACT)
  })
})
