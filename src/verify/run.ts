import { Backend } from './backend.ts'
import type { Check, Found, Result } from './check.ts'
import type { Settings } from './settings.ts'

/** The outcome of a conformance run. */
export type Report = {
  url: string
  sdkAppId: number
  /** When it began, ISO 8601. */
  at: string
  seconds: number
  /** The number of requests that were sent. */
  requests: number
  callbacks: number
  passed: number
  failed: number
  skipped: number
  /** Whether it was ended before all checks had run. */
  interrupted: boolean
  results: Result[]
}

export type RunOptions = {
  /** Aborted to end the run after the check that is running. */
  signal?: AbortSignal
  /** Called before and after each check. */
  onCheck?: (check: Check, index: number, result?: Result) => void
}

/** Runs checks one after the other against a backend; it does not reject because of what the backend does. */
export async function runVerify(
  checks: readonly Check[],
  settings: Settings,
  { signal, onCheck }: RunOptions = {},
): Promise<Report> {
  const backend = new Backend(settings)
  const began = performance.now()
  const at = new Date().toISOString()
  const results: Result[] = []
  for (const [index, check] of checks.entries()) {
    if (signal?.aborted) break
    onCheck?.(check, index)
    const result = await runCheck(check, backend, settings)
    results.push(result)
    onCheck?.(check, index, result)
  }
  await backend.close()
  const count = (status: Result['status']) =>
    results.filter((result) => result.status === status).length
  return {
    ...{ url: settings.url, sdkAppId: settings.sdkAppId, at },
    seconds: Math.round((performance.now() - began) / 100) / 10,
    requests: backend.sent,
    callbacks: settings.callbacks.length,
    ...{ passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    interrupted: signal?.aborted ?? false,
    results,
  }
}

async function runCheck(check: Check, backend: Backend, settings: Settings): Promise<Result> {
  const { run, ...about } = check
  const began = performance.now()
  const outcome = await run(backend, settings).catch(
    (error: Error): Found => ({
      cases: 1,
      failures: [{ command: '', form: check.id, detail: error.message }],
    }),
  )
  const ms = Math.round(performance.now() - began)
  const status = outcome.failures.length ? 'failed' : outcome.skipped ? 'skipped' : 'passed'
  return { ...about, ...outcome, status, ms }
}
