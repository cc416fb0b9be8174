import type { IncomingMessage } from 'node:http'
import type { Finding } from '../contract/findings.ts'
import { BODY_LIMIT_BYTES, DEPTH_LIMIT } from '../contract/protocol.ts'
import type { Command } from '../contract/types.ts'
import { check } from '../contract/validate.ts'
import { BodyError, readJson, textOf, tidy } from '../http/body.ts'
import { readBody } from '../http/read-body.ts'
import { printable } from '../text/printable.ts'

/**
 * Maximum size of a body that Prism validates, in bytes. It collects every error, which takes
 * seconds for a large list.
 */
const PRISM_LIMIT = 4096

/**
 * The text of the body, for Prism, which never answers a body that is not JSON (5.16.0 waits for
 * the end of a stream that has already ended).
 *
 * @throws BodyError for a body that is too large or not JSON, BrokenBody for a large one that
 *   violates the contract
 */
export async function readText(request: IncomingMessage, command: Command): Promise<string> {
  const body = await readBody(request, BODY_LIMIT_BYTES)
  const text = 'raw' in body ? textOf(body.raw, BODY_LIMIT_BYTES) : JSON.stringify(body.parsed)
  if (!text) return text
  const value = parsed(text)
  if (typeof value === 'object' && value !== null) tidy(value, DEPTH_LIMIT)
  if (text.length > PRISM_LIMIT) {
    const findings = check(command, 'request', value)
    if (findings.length) throw new BrokenBody(findings)
  }
  return text
}

/**
 * Reads the body of a command that the contract does not know, and which Prism does not see.
 *
 * @throws BodyError where a receiver refuses it: too large, not JSON, not an object
 */
export async function readUnknown(request: IncomingMessage): Promise<string> {
  const { body } = readJson(await readBody(request, BODY_LIMIT_BYTES), BODY_LIMIT_BYTES)
  tidy(body, DEPTH_LIMIT)
  return JSON.stringify(body)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BodyError(400, `the body is not JSON: ${printable((error as Error).message)}`)
  }
}

/** A large body that violates the contract. */
export class BrokenBody extends Error {
  readonly findings: Finding[]

  constructor(findings: Finding[]) {
    super('the body violates the contract')
    this.findings = findings
  }

  /** The answer that Prism gives for a smaller one. */
  get problem() {
    return {
      type: 'https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY',
      status: 422,
      title: 'Invalid request',
      detail: 'The body violates the contract; it is too large for Prism to look for all errors.',
      validation: this.findings.map(({ path, keyword, message }) => ({
        location: ['body', ...path.split('/').slice(1)].map((step) => printable(step, 100)),
        severity: 'Error',
        code: keyword,
        message: printable(message),
      })),
    }
  }
}
