import { expect, it, onTestFinished } from 'vitest'
import { median } from '../../bench/statistics.ts'
import { startServer } from './child.ts'
import { load } from './load.ts'
import type { ObservedOptions, State } from './observed-server.ts'

/**
 * Bytes that remain allocated per request. V8 compiles functions and discards their code at any
 * time, which changes the memory by 5 MB: such a step affects one of several windows but not their
 * median, while a leak shows in each of them.
 */
const LIMIT = 25
const WINDOWS = 9

it('memory stays flat over 200 000 mixed requests', async () => {
  const { growth, statuses } = await grow(20_000, {})
  expect(growth).toBeLessThan(LIMIT)
  expect(Object.keys(statuses)).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '405', '413']),
  )
  expect(Object.keys(statuses).filter((status) => status >= '500')).toEqual([])
})

it('memory grows when a handler keeps every event: the check can fail', async () => {
  const { growth } = await grow(2_500, { leak: true })
  expect(growth).toBeGreaterThan(LIMIT)
})

/** How many bytes of the heap come to stay for a request: the median over windows of so many requests, after one to warm up. */
async function grow(requests: number, options: ObservedOptions) {
  const server = await startServer('observed-server.ts', [JSON.stringify(options)], ['--expose-gc'])
  onTestFinished(() => void server.stop())
  const statuses: Record<string, number> = {}
  const held: number[] = []
  const started = performance.now()
  for (let window = 0; window <= WINDOWS; window++) {
    for (const [status, count] of Object.entries(await load(server.url, requests)))
      statuses[status] = (statuses[status] ?? 0) + count
    const { heapUsed, arrayBuffers } = await server.ask<State>('state')
    held.push(heapUsed + arrayBuffers)
  }
  const growth = median(
    held.slice(1).map((bytes, index) => (bytes - (held[index] as number)) / requests),
  )
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `MB after each ${requests} requests: ${held.map(megabytes).join(' ')}; ${growth.toFixed(1)} bytes a request, ${seconds} s${options.leak ? ' (leaking handler)' : ''}`,
    statuses,
  )
  return { growth, statuses }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
