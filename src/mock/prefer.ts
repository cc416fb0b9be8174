import type { Problem } from '../http/send.ts'
import { printable } from '../text/printable.ts'
import { FAILURES, isFailure } from './play/failure.ts'
import type { Play } from './play/script.ts'

/** The answers to a callback in the contract: the names of the examples by status code. */
export type Answers = Record<string, readonly string[]>

/** The preferences that are known, and the form of their values. RFC 7240 says to ignore all others. */
const KNOWN: Record<string, [form: RegExp, words: string]> = {
  code: [/^[1-5][0-9]{2}$/, 'a status code such as 200'],
  example: [/^[\w .-]{1,100}$/, 'the name of an example'],
  dynamic: [/^(true|false)$/, 'true or false'],
  seed: [/^[\w-]{1,40}$/, 'a word or a number'],
  decision: [/^[A-Za-z]{1,40}$/, 'the name of a decision, such as refuse'],
  errorcode: [/^[0-9]{1,10}$/, 'an ErrorCode, digits'],
  delay: [/^[0-9]{1,5}$/, 'a number of milliseconds'],
  fail: [
    new RegExp(`^(${Object.keys(FAILURES).join('|')})$`),
    `one of ${Object.keys(FAILURES).join(', ')}`,
  ],
}

/** What is asked of Prism; the others are for the front. */
const OF_PRISM = ['example', 'dynamic', 'seed']

/** What names an answer. */
const CHOICES = ['code', 'example', 'decision', 'errorcode']

/** What one request prefers. */
export type Preferences = {
  /** The header for Prism; `undefined` when it has nothing to choose. */
  header?: string
  /** The status of a refusal, `400`, …; absent for the usual answer. */
  refusal?: string
  /** What the mock plays for this request alone. */
  play: Play
  /** Whether it chooses the answer, which is then not the script's to decide. */
  chooses: boolean
}

const PREFERENCE = /^([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;"]*)))?\s*(?:;|$)/

/**
 * Parses the header Prefer, which Prism partly drops or fails on, and compares it with the
 * available answers.
 *
 * @returns what is preferred, or what is wrong with the header
 */
export function readPrefer(
  written: string | undefined,
  command: string,
  answers: Answers,
): Preferences | Problem {
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
  return missing(preferences, command, answers) ?? preferred(preferences)
}

function preferred(preferences: ReadonlyMap<string, string>): Preferences {
  const header = [...preferences]
    .filter(([name]) => OF_PRISM.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')
  const code = preferences.get('code') ?? '200'
  return {
    ...(header ? { header } : {}),
    ...(code === '200' ? {} : { refusal: code }),
    play: playOf(preferences),
    chooses: CHOICES.some((name) => preferences.has(name)) || preferences.get('dynamic') === 'true',
  }
}

function playOf(preferences: ReadonlyMap<string, string>): Play {
  const [decision, code, delay, fail] = ['decision', 'errorcode', 'delay', 'fail'].map((name) =>
    preferences.get(name),
  )
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(delay === undefined ? {} : { delayMs: Number(delay) }),
    ...(fail !== undefined && isFailure(fail) ? { fail, failRate: 1 } : {}),
  }
}

/** What was requested but is not in the contract. */
function missing(
  preferences: ReadonlyMap<string, string>,
  command: string,
  answers: Answers,
): Problem | undefined {
  const code = preferences.get('code') ?? '200'
  // The contract's `default` is a refusal, which no other status can be.
  const examples = answers[code] ?? (Number(code) >= 400 ? answers.default : undefined)
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
