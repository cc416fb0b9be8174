import { expect, it, onTestFinished } from 'vitest'
import { startServer } from './child.ts'
import { load } from './load.ts'
import type { ObservedOptions, State } from './observed-server.ts'

/**
 * V8 compiles functions and throws their code away as it sees fit: the same run gives -0.3 or 5 MB. What is above that is a leak; 50 bytes a
 * request would be 9 MB.
 */
const LIMIT_MB = 8

it('memory stays flat over 200 000 mixed requests', async () => {
  const { growth, statuses } = await grow(20_000, 200_000, {})
  expect(growth).toBeLessThan(LIMIT_MB)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '405', '413']))
  expect(Object.keys(statuses).filter((status) => status >= '500')).toEqual([])
})

it('memory grows when a handler keeps every event: the check can fail', async () => {
  const { growth } = await grow(5_000, 25_000, { leak: true })
  expect(growth).toBeGreaterThan(LIMIT_MB)
})

/** The megabytes of the heap that come to stay between two numbers of requests. */
async function grow(from: number, to: number, options: ObservedOptions) {
  const server = await startServer('observed-server.ts', [JSON.stringify(options)], ['--expose-gc'])
  onTestFinished(() => void server.stop())
  const statuses: Record<string, number> = {}
  const measured: State[] = []
  const started = performance.now()
  for (const amount of [from, to - from]) {
    for (const [status, count] of Object.entries(await load(server.url, amount)))
      statuses[status] = (statuses[status] ?? 0) + count
    measured.push(await server.ask<State>('state'))
  }
  const [before, after] = measured as [State, State]
  const growth = megabytes(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers)
  const seconds = Math.round((performance.now() - started) / 1000)
  const line = ({ heapUsed, rss }: State, requests: number) =>
    `${megabytes(heapUsed)} MB heap, ${megabytes(rss)} MB rss at ${requests}`
  console.log(
    `${line(before, from)}; ${line(after, to)}; growth ${growth} MB, ${seconds} s${options.leak ? ' (leaking handler)' : ''}`,
    statuses,
  )
  return { growth, statuses }
}

const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10
