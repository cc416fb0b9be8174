import type { Finding } from '../contract/findings.ts'

/** Why a request is not answered OK; the error middleware turns it into the answer. */
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

/** A finding about a query parameter; its path is `query/<name>`, so that it is not taken for a pointer into the body. */
export function queryFinding(
  name: string,
  keyword: string,
  expected: string,
  got?: string,
): Finding {
  const path = `query/${name}`
  const message =
    got === undefined
      ? `${path}: expected ${expected}, but it is missing`
      : `${path}: expected ${expected}, got "${got}"`
  return { path, keyword, message, expected, ...(got === undefined ? {} : { got }) }
}
