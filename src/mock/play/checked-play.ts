import { callbacks } from '../../contract/callbacks.ts'
import { nearestOf } from '../../contract/nearest.ts'
import { knownCallback } from '../../request/build.ts'
import { printable } from '../../text/printable.ts'
import { canDecide, decisionReply } from './decision-reply.ts'
import { FAILURES, type Failure, isFailure } from './failure.ts'
import type { Play } from './script.ts'

/** The longest delay, in milliseconds: a minute, and nobody waits longer. */
export const LONGEST_DELAY_MS = 60_000

/**
 * What somebody wants to be played, checked: nothing of it is passed over.
 *
 * @param command a command of the contract, or `*` for all that have nothing of their own
 * @throws Error that says what is wrong and what there is
 */
export function checkedPlay(
  command: string,
  input: Record<string, unknown>,
): { command: string; play: Play } {
  const { decision, code, delayMs, fail, failRate, ...others } = input
  const [other] = Object.keys(others)
  if (other) throw new Error(`a mock plays no "${printable(other, 40)}"`)
  if (code !== undefined && !Number.isSafeInteger(code))
    throw new Error('the ErrorCode must be a whole number')
  const play: Play = {
    ...(decision === undefined ? {} : { decision: String(decision) }),
    ...(code === undefined ? {} : { code: code as number }),
    ...(delayMs === undefined ? {} : { delayMs: checkedDelay(delayMs) }),
    ...(fail === undefined ? {} : { fail: checkedFailure(String(fail)) }),
    ...(failRate === undefined ? {} : { failRate: checkedRate(failRate) }),
  }
  if (play.decision === undefined && code !== undefined)
    throw new Error('an ErrorCode needs a decision that it belongs to')
  if (play.decision !== undefined)
    return { command: checkedDecider(command, play.decision, play.code), play }
  return { command: command === '*' ? command : knownCallback(command).command, play }
}

/**
 * The command that decides, `*` for all that can.
 *
 * @throws Error when none can
 */
export function checkedDecider(command: string, decision: string, code?: number): string {
  if (command !== '*') {
    const callback = knownCallback(command)
    decisionReply(callback, decision, code)
    return callback.command
  }
  if (callbacks.some((callback) => canDecide(callback, decision, code))) return command
  const names = [
    ...new Set(callbacks.flatMap(({ decisions }) => decisions.map(({ name }) => name))),
  ]
  if (names.includes(decision))
    throw new Error(`no callback has the decision "${decision}" with the ErrorCode ${code}`)
  const hint = nearestOf(decision, names) || `; there are ${names.join(', ')}`
  throw new Error(`no callback has a decision "${printable(decision, 40)}"${hint}`)
}

/** A way to fail. @throws Error with those that there are */
export function checkedFailure(word: string): Failure {
  if (isFailure(word)) return word
  const kinds = Object.keys(FAILURES)
  const hint = nearestOf(word, kinds) || `; it can fail as ${kinds.join(', ')}`
  throw new Error(`there is no failure "${printable(word, 40)}"${hint}`)
}

function checkedDelay(delay: unknown): Play['delayMs'] {
  const ends = [delay].flat() as number[]
  const [least = 0, most = least] = ends
  const fits = ends.every((ms) => typeof ms === 'number' && ms >= 0 && ms <= LONGEST_DELAY_MS)
  if (fits && ends.length <= 2 && least <= most) return ends.length === 2 ? [least, most] : least
  throw new Error(`a delay is from 0 to ${LONGEST_DELAY_MS} milliseconds, or a range of them`)
}

function checkedRate(rate: unknown): number {
  if (typeof rate === 'number' && rate >= 0 && rate <= 1) return rate
  throw new Error('a rate of failures is from 0 to 1')
}
