import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { deref, type Schema } from '../../src/openapi/document.ts'
import { serveReceiver } from '../../src/receiver/server.ts'
import { allCallbacks, contract, deliver, seed, signedPath } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'

const RUNS = 1000
const RUNS_OVER_HTTP = 20
const bodyOf = bodyGenerator(contract)

describe(`${RUNS} valid bodies of each callback (FAULTS_SEED=${seed})`, () => {
  const sum = { accepted: 0, bytes: 0, drift: 0, kinds: new Set<string>() }
  const { receiver, got } = allCallbacks({ invalid: 'reject' })
  receiver.onDrift(() => sum.drift++)

  afterAll(() => {
    const { accepted, bytes, drift, kinds } = sum
    const size = Math.round(bytes / accepted)
    console.log(
      `valid bodies: ${accepted} accepted, 0 refused; ${size} bytes on average, ${drift} with something new, ${kinds.size} kinds of elements`,
    )
  })

  it.each(callbacks)(
    'of $command are accepted and reach the handler as they were sent',
    async ({ command, batch }) => {
      const unseen = membersOf(command)
      const accepted = fc.asyncProperty(bodyOf(command), async (body) => {
        const text = JSON.stringify(body)
        got.length = 0
        const { status, body: answer } = await deliver(receiver, command, text)
        if (status !== 200 || JSON.parse(answer).ActionStatus !== 'OK')
          expect.fail(`refused with ${status} ${answer}`)
        // The receiver leaves members of this name out.
        if (!text.includes('"__proto__"'))
          expect(JSON.stringify(got)).toBe(JSON.stringify(batch ? body.Events : [body]))
        sum.accepted++
        sum.bytes += text.length
        for (const [, name] of text.matchAll(/"([A-Za-z_0-9]+)":/g)) unseen.delete(name as string)
        for (const [, kind] of text.matchAll(/"MsgType":"(TIM[A-Za-z]+)"/g))
          sum.kinds.add(kind as string)
      })
      await fc.assert(accepted, { numRuns: RUNS, seed })
      expect([...unseen], 'members of the contract that no body had').toEqual([])
    },
  )

  it('were what the platform may send: things that the contract does not know, every kind of element', () => {
    expect(sum.accepted).toBe(callbacks.length * RUNS)
    expect(sum.drift).toBeGreaterThan(sum.accepted / 10)
    expect([...sum.kinds].sort()).toEqual(expect.arrayContaining(kindsOfElements()))
  })
})

it(`accepts ${RUNS_OVER_HTTP} valid bodies of each callback over HTTP`, async () => {
  const { receiver } = allCallbacks({ invalid: 'reject' })
  const running = await serveReceiver(receiver, { port: 0, host: '127.0.0.1', lameDuckMs: 0 })
  try {
    for (const { command } of callbacks) {
      const accepted = fc.asyncProperty(bodyOf(command), async (body) => {
        const answer = await fetch(running.url + signedPath(command), {
          method: 'POST',
          body: JSON.stringify(body),
        })
        expect({ status: answer.status, body: await answer.json() }).toMatchObject({
          status: 200,
          body: { ActionStatus: 'OK' },
        })
      })
      await fc.assert(accepted, { numRuns: RUNS_OVER_HTTP, seed })
    }
  } finally {
    await running.close()
  }
})

/** The names of all members that a callback's body can have by the contract. */
function membersOf(command: string): Set<string> {
  const names = new Set<string>()
  const visited = new Set<string>()
  const visit = (node: Schema) => {
    if (node.$ref && visited.has(node.$ref)) return
    if (node.$ref) visited.add(node.$ref)
    const schema = deref(contract, node)
    for (const [name, member] of Object.entries<Schema>(schema.properties ?? {})) {
      names.add(name)
      visit(member)
    }
    for (const branch of [...(schema.oneOf ?? []), schema.items, schema.additionalProperties])
      if (branch) visit(branch)
  }
  visit(contract.webhooks![command]!.post.requestBody.content['application/json'].schema)
  return names
}

function kindsOfElements(): string[] {
  const branches: Schema[] = contract.components.schemas.MsgBodyElement!.oneOf
  return branches.map((branch) => deref(contract, branch).properties.MsgType.const).filter(Boolean)
}
