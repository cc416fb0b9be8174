import type { Finding } from '../contract/findings.ts'
import { printable } from '../text/printable.ts'

/** Why a request is refused; the error middleware turns it into the response. */
export class Refusal extends Error {
  readonly status: number
  readonly findings: Finding[]

  constructor(status: number, message: string, findings: Finding[] = []) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.findings = findings
  }
}

/**
 * A finding about a query parameter; its path is `query/<name>`, so that it is not confused with a
 * pointer into the body.
 */
export function queryFinding(
  name: string,
  keyword: string,
  expected: string,
  got?: string,
): Finding {
  const path = `query/${name}`
  const shown = got === undefined ? undefined : printable(got, 60)
  const message =
    shown === undefined
      ? `${path}: expected ${expected}, but it is missing`
      : `${path}: expected ${expected}, got "${shown}"`
  return { path, keyword, message, expected, ...(shown === undefined ? {} : { got: shown }) }
}
