import type { Backend } from './backend.ts'
import type { Settings } from './settings.ts'

/** Where a backend did not do what a check expects. */
export type Failure = {
  /** The callback that was sent. */
  command: string
  /** Which form of it: the name of an example, or what was changed. */
  form: string
  /** What was expected, and what came. */
  detail: string
}

/** What a check found. */
export type Found = {
  /** The number of requests that were judged. */
  cases: number
  failures: Failure[]
  /** Why nothing was judged; absent otherwise. */
  skipped?: string
}

/** One property of a backend. */
export type Check = {
  /** Stable, in kebab-case: `signature-expired`. */
  id: string
  /** What a backend must do, as a sentence. */
  title: string
  /** Why that matters: what goes wrong otherwise. */
  why: string
  /** The page that says so. */
  source: string
  run(backend: Backend, settings: Settings): Promise<Found>
}

export type Result = Omit<Check, 'run'> &
  Found & { status: 'passed' | 'failed' | 'skipped'; ms: number }

/** The pages of the platform that the checks rest on. */
export const PAGES = {
  overview: 'https://www.tencentcloud.com/document/product/1047/34354',
  signature: 'https://cloud.tencent.com/document/product/269/32431',
} as const

/** Runs an async function for each item, a few at a time; the results are in the order of the items. */
export async function each<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  concurrency = 8,
): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker))
  return results
}

export const skip = (reason: string): Found => ({ cases: 0, failures: [], skipped: reason })

/** What a check found, from a failure or `undefined` for each case. */
export function found(results: readonly (Failure | undefined)[]): Found {
  if (!results.length) return skip('nothing to judge: no callback was taken')
  return { cases: results.length, failures: results.filter((one) => one !== undefined) }
}
