import fc from 'fast-check'
import { expect, it } from 'vitest'
import { callbackUrl } from '../../src/request/url.ts'
import { APP, contract, seed } from './all-callbacks.ts'
import { busyConnection, newTally, type Post } from './busy-connection.ts'
import { type ServerProcess, startServer } from './child.ts'
import { bodyGenerator } from './generate-body.ts'

const CONNECTIONS = 50
const bodyOf = bodyGenerator(contract)
const posts: Post[] = ['C2C.CallbackBeforeSendMsg', 'C2C.CallbackAfterSendMsg'].map((command) => ({
  path: callbackUrl('/', command, { sdkAppId: APP }),
  body: JSON.stringify(fc.sample(bodyOf(command), { numRuns: 1, seed })[0]),
}))

it(`60 rolling restarts with ${CONNECTIONS} busy kept-alive connections lose no request`, async () => {
  const { tally, exits } = await rollingRestarts(60, 'graceful')
  expect(tally.lost).toEqual([])
  expect(exits).toEqual(Array(60).fill(0))
  expect(tally.answered).toBeGreaterThan(60 * CONNECTIONS)
  // Each connection was ended by each of the servers, none was left behind on an old one.
  expect(tally.connections).toBeGreaterThanOrEqual(61 * CONNECTIONS)
})

it('the same with a plain server.close() loses requests: the check can fail', async () => {
  const { tally } = await rollingRestarts(5, 'plain')
  expect(tally.lost.length).toBeGreaterThan(0)
})

/** Replaces the server again and again: the next one listens before the previous one is stopped. */
async function rollingRestarts(times: number, mode: 'graceful' | 'plain') {
  const tally = newTally()
  const exits: (number | null)[] = []
  const stopped = new AbortController()
  let current: ServerProcess = await startServer('restart-server.ts', [mode])
  const target = () => current.url
  const connections = Array.from({ length: CONNECTIONS }, () =>
    busyConnection(target, posts, tally, stopped.signal),
  )
  const started = performance.now()
  for (let restart = 0; restart < times; restart++) {
    const old = current
    current = await startServer('restart-server.ts', [mode])
    exits.push(await old.stop())
  }
  stopped.abort()
  await Promise.all(connections)
  await current.stop()
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `${times} ${mode} restarts in ${seconds} s: ${tally.answered} requests answered over ${tally.connections} connections (the slowest took ${Math.round(tally.slowestMs)} ms), ${tally.lost.length} lost`,
    Object.entries(Object.groupBy(tally.lost, (reason) => reason)).map(
      ([reason, list]) => `${reason}: ${list?.length}`,
    ),
  )
  return { tally, exits }
}
