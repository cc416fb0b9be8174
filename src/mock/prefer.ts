import type { Problem } from '../http/send.ts'
import { printable } from '../text/printable.ts'

/** The answers to a callback in the contract: the names of the examples by status code. */
export type Answers = Record<string, readonly string[]>

/**
 * The preferences that Prism knows and the form of their values. RFC 7240 says to ignore all
 * others.
 */
const KNOWN: Record<string, [form: RegExp, words: string]> = {
  code: [/^[1-5][0-9]{2}$/, 'a status code such as 200'],
  example: [/^[\w .-]{1,100}$/, 'the name of an example'],
  dynamic: [/^(true|false)$/, 'true or false'],
  seed: [/^[\w-]{1,40}$/, 'a word or a number'],
}

const PREFERENCE = /^([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;"]*)))?\s*(?:;|$)/

/**
 * Parses the header Prefer, which Prism partly drops or fails on, and compares it with the
 * available answers.
 *
 * @returns the header to pass on (`undefined` without known preferences), or what is wrong with
 *   it
 */
export function readPrefer(
  written: string | undefined,
  command: string,
  answers: Answers,
): { header?: string } | Problem {
  const preferences = new Map<string, string>()
  for (const part of (written ?? '').split(',')) {
    const [, name = '', quoted, plain] = PREFERENCE.exec(part.trim()) ?? []
    const known = Object.hasOwn(KNOWN, name.toLowerCase()) && KNOWN[name.toLowerCase()]
    if (!known) continue
    const value = quoted ?? plain ?? ''
    if (!known[0].test(value)) {
      const detail = `Prefer: ${name.toLowerCase()} must be ${known[1]}, not "${printable(value, 60)}"`
      return { status: 400, title: 'Unusable preference', detail }
    }
    // RFC 7240: the first of several with the same name counts.
    if (!preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value)
  }
  const problem = missing(preferences, command, answers)
  if (problem) return problem
  if (!preferences.size) return {}
  return { header: [...preferences].map(([name, value]) => `${name}=${value}`).join(', ') }
}

/** What was requested but is not in the contract. */
function missing(
  preferences: Map<string, string>,
  command: string,
  answers: Answers,
): Problem | undefined {
  const code = preferences.get('code') ?? '200'
  const examples = answers[code] ?? answers.default
  const notThere = (detail: string) => ({ status: 404, title: 'No such answer', detail })
  if (!examples) {
    const codes = Object.keys(answers).join(', ')
    return notThere(`the contract has no answer ${code} to ${command}; Prefer: code takes ${codes}`)
  }
  const example = preferences.get('example')
  if (example === undefined || examples.includes(example)) return undefined
  return notThere(
    `${command} has no example "${example}"; Prefer: example takes ${examples.join(', ')}`,
  )
}
