import { lastPath } from './cases.ts'
import type { Results } from './results.ts'

export type Goal = { text: string; value: number; limit: number; met: boolean }

/**
 * The goals and the results of the run; a goal for all cases is judged by the worst of them.
 * docs/decisions/0010
 */
export function goals(results: Results): Goal[] {
  const { oneCallback, start, typeCheck } = results
  const worst = (contender: string, other: string) =>
    Math.min(...Object.values(results.cases).map((rows) => quotient(rows, contender, other)))
  const of = (name: string, contender: string, other: string) =>
    quotient(results.cases[name] ?? {}, contender, other)
  return [
    least('node adapter to raw, worst case', worst('ours-node', 'raw'), 0.8),
    least('node adapter to Fastify with the schema, worst case', worst('ours-node', 'fastify'), 1),
    least('Express adapter to Express, worst case', worst('ours-express', 'express'), 0.9),
    least('durable to Express, one event', of('C2C text message', 'ours-durable', 'express'), 1),
    least('durable to Express, batches', of('100 push events', 'ours-durable', 'express'), 0.5),
    most(
      'durable, p99 of one event, ms',
      results.cases['C2C text message']?.['ours-durable']?.p99 ?? Number.NaN,
      50,
    ),
    most(
      'memory after the load, durable to raw',
      (results.memory['ours-durable']?.loaded ?? Number.NaN) /
        (results.memory.raw?.loaded ?? Number.NaN),
      1.5,
    ),
    least(
      'reference to EOV over the whole document, on its last path',
      quotient(results.cases[lastPath.name] ?? {}, 'reference', 'eov'),
      4,
    ),
    most(`CPU of ${oneCallback.callbacks} callbacks to that of one`, oneCallback.ratio, 1.05),
    most('ready after the first line, ms', start.ready, 150),
    most('first request, ms', start.first, 10),
    most('type-check of handlers for every callback, ms', typeCheck.handlers, 2000),
  ]
}

/** The ratio of the rates of two contenders in a case. */
export function quotient(rows: Results['cases'][string], contender: string, other: string): number {
  return (rows[contender]?.ratio ?? Number.NaN) / (rows[other]?.ratio ?? Number.NaN)
}

const least = (text: string, value: number, limit: number): Goal => ({
  text: `${text} ≥ ${limit}`,
  value,
  limit,
  met: value >= limit,
})
const most = (text: string, value: number, limit: number): Goal => ({
  text: `${text} ≤ ${limit}`,
  value,
  limit,
  met: value <= limit,
})
