import { callbacks } from '../../src/contract/callbacks.ts'
import { checks } from '../../src/verify/checks/checks.ts'
import { type Report, runVerify } from '../../src/verify/run.ts'
import type { Settings } from '../../src/verify/settings.ts'
import { APP } from '../support/requests.ts'

/** Runs all checks against a URL; only the callbacks of some families if they are named. */
export function verified(
  url: string,
  { families, ...settings }: Partial<Settings> & { families?: readonly string[] } = {},
): Promise<Report> {
  return runVerify(checks, {
    ...{
      url,
      sdkAppId: APP,
      tokens: [],
      expect: new Map(),
      rate: 50,
      p99Ms: 2_000,
      insecure: false,
    },
    callbacks: callbacks.filter(({ family }) => !families || families.includes(family)),
    ...settings,
  })
}

/** The ids of the checks with a status. */
export const idsOf = ({ results }: Report, status: Report['results'][number]['status']): string[] =>
  results.filter((result) => result.status === status).map(({ id }) => id)

/** The failures of a run, for the message of a test. */
export const failuresOf = ({ results }: Report): string[] =>
  results.flatMap(({ id, failures }) =>
    failures
      .slice(0, 3)
      .map(({ command, form, detail }) => `${id}: ${command}, ${form}: ${detail}`),
  )
