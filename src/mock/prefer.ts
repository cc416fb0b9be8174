import type { Problem } from '../http/send.ts'
import { printable } from '../text/printable.ts'

/** The answers that the contract has for a callback: for each status code the names of its examples. */
export type Answers = Record<string, readonly string[]>

/** Preferences that Prism knows, and what their values look like. RFC 7240 says to pass over all others. */
const KNOWN: Record<string, [form: RegExp, words: string]> = {
  code: [/^[1-5][0-9]{2}$/, 'a status code such as 200'],
  example: [/^[\w .-]{1,100}$/, 'the name of an example'],
  dynamic: [/^(true|false)$/, 'true or false'],
  seed: [/^[\w-]{1,40}$/, 'a word or a number'],
}

const PREFERENCE = /^([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;"]*)))?\s*(?:;|$)/

/**
 * Reads the header Prefer, of which Prism would drop half or fail at, and holds it against the answers that there are.
 *
 * @returns the header to pass on (nothing without known preferences), or what is wrong with it
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
    // RFC 7240: of several with one name the first counts.
    if (!preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), value)
  }
  const problem = missing(preferences, command, answers)
  if (problem) return problem
  if (!preferences.size) return {}
  return { header: [...preferences].map(([name, value]) => `${name}=${value}`).join(', ') }
}

/** What the contract does not have of that which is asked for. */
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
