import { findCallback } from '../../contract/callbacks.ts'
import { canDecide } from './decision-reply.ts'
import type { Failure } from './failure.ts'

/** What the mock plays: how the backend that it stands in for behaves. */
export type Play = {
  /** The decision of a before-callback: `refuse`, … The first example of the contract by default. */
  decision?: string
  /** The ErrorCode of the decision, where it can be chosen. */
  code?: number
  /** How long the backend thinks, in milliseconds; two numbers are a range. */
  delayMs?: number | readonly [least: number, most: number]
  /** How it fails. */
  fail?: Failure
  /** How often it fails, from 0 to 1; always by default. */
  failRate?: number
}

/** What the mock plays for each command; it may change while the mock runs. */
export class Script {
  readonly #plays = new Map<string, Play>()
  readonly #random: () => number

  /** @param random a number from 0 up to 1, for delays and failures that are drawn */
  constructor(random: () => number = Math.random) {
    this.#random = random
  }

  /** Sets what is played for a command; `*` stands for all that have nothing of their own. */
  set(command: string, play: Play): void {
    this.#plays.set(command, play)
  }

  /**
   * What is played for a command: its own members, then those of `*`. Decision and code belong
   * together, so they are both its own or both of `*`, and those of `*` are for callbacks that have
   * the decision with this code: after-callbacks have none, and the ranges of codes differ.
   */
  get(command: string): Play {
    const own = this.#plays.get(command) ?? {}
    const common = this.#plays.get('*') ?? {}
    const callback = findCallback(command)
    const decided = own.decision !== undefined || own.code !== undefined
    const { decision, code } = common
    const has = callback && decision !== undefined && canDecide(callback, decision, code)
    return { ...(decided || !has ? undecided(common) : common), ...own }
  }

  /** Everything that was set. */
  list(): Record<string, Play> {
    return Object.fromEntries(this.#plays)
  }

  /** Nothing of its own is played for a command any more. */
  unset(command: string): void {
    this.#plays.delete(command)
  }

  clear(): void {
    this.#plays.clear()
  }

  /** The delay for one request, in milliseconds. */
  delayOf({ delayMs = 0 }: Play): number {
    if (typeof delayMs === 'number') return delayMs
    const [least, most] = delayMs
    return least + this.#random() * (most - least)
  }

  /** The failure of one request, if it is to fail. */
  failureOf({ fail, failRate = 1 }: Play): Failure | undefined {
    return fail && this.#random() < failRate ? fail : undefined
  }
}

/** A play without its decision. */
export function undecided({ decision: _, code: __, ...rest }: Play): Play {
  return rest
}
