import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contract, seed, signedPath } from './all-callbacks.ts'
import { ATTACKS, attack } from './attackers.ts'
import { busyConnection, newTally } from './busy-connection.ts'
import { type ServerProcess, startServer } from './child.ts'
import { bodyGenerator } from './generate-body.ts'
import type { ObservedOptions, State } from './observed-server.ts'

const AT_ONCE = 10
/**
 * One second is allowed, the server checks every second, and it waits one for the rest of a refused
 * body.
 */
const CUT_SECONDS = 5
/** The platform waits 2 000 ms for an answer. */
const PATIENCE_MS = 2000
/** 10 bodies of at most 1 MiB, and those in transit. */
const BUFFERS_MB = 30

const C2C = 'C2C.CallbackAfterSendMsg'
const honest = newTally()
const done = new AbortController()
let server: ServerProcess
let others: Promise<void>

beforeAll(async () => {
  const options: ObservedOptions = { requestTimeoutMs: 1000, watchBuffers: true }
  server = await startServer('observed-server.ts', [JSON.stringify(options)], ['--expose-gc'])
  const [body] = fc.sample(bodyGenerator(contract)(C2C), { numRuns: 1, seed })
  others = busyConnection(
    () => server.url,
    [{ path: signedPath(C2C), body: JSON.stringify(body) }],
    honest,
    done.signal,
  )
})

afterAll(() => server.stop())

it.each(Object.entries(ATTACKS))('%s: is answered, cut off and forgotten', async (name, bad) => {
  const before = await server.ask<State>('state')
  const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => attack(server.url, bad)))
  const after = await server.ask<State>('state')
  const slowest = Math.max(...outcomes.map(({ seconds }) => seconds))
  const sent = Math.round(outcomes.reduce((sum, { megabytes }) => sum + megabytes, 0))
  const held = Math.round(after.peakBuffers / 1024 / 1024)
  console.log(
    `${name}: ${outcomes.map(({ status }) => status).join(' ')}, cut after ${slowest.toFixed(1)} s, ${sent} MB sent, at most ${held} MB in buffers`,
  )
  expect(outcomes.map(({ status }) => status)).toEqual(Array(AT_ONCE).fill(bad.status))
  expect(slowest).toBeLessThan(CUT_SECONDS)
  expect(held).toBeLessThan(BUFFERS_MB)
  expect([after.connections, after.sockets]).toEqual([before.connections, before.sockets])
})

it('serves others meanwhile', async () => {
  done.abort()
  await others
  console.log(
    `others meanwhile: ${honest.answered} requests answered, ${honest.lost.length} lost, the slowest in ${Math.round(honest.slowestMs)} ms`,
  )
  expect(honest).toMatchObject({ lost: [], connections: 1 })
  expect(honest.answered).toBeGreaterThan(100)
  expect(honest.slowestMs).toBeLessThan(PATIENCE_MS)
})
