import generated from '../../generated/callbacks.json' with { type: 'json' }
import type { DecisionRule } from './decisions.ts'
import type { Command } from './types.ts'

/** A page of Tencent's documentation; `updated` is the page's own date, `seen` what else is to be said of it. */
export type Source = { url: string; updated: string; seen?: string }

/** What a program needs to know of one callback. */
export type Callback = {
  command: Command
  /** Other words that official pages give for this callback. */
  aliases: string[]
  family: string
  phase: 'before' | 'after'
  title: string
  operationId: string
  /** The body is a batch, `{ Events: [1..100] }`. */
  batch: boolean
  /** Empty for an after-callback. */
  decisions: DecisionRule[]
  /** Members that every reply must have beside the three common ones, with their empty value. */
  replyDefaults: Record<string, '' | unknown[]>
  /** Names of the query parameters that the callback has. */
  query: string[]
  sources: Source[]
}

/** Every callback of the contract, in its order. */
export const callbacks = generated.callbacks as unknown as readonly Callback[]

const byWord = new Map<string, Callback>()
for (const callback of callbacks) {
  for (const word of [callback.command, ...callback.aliases]) byWord.set(word, callback)
}

/**
 * The callback that a command means, by its word on the wire or one of its aliases; letter case counts. `undefined` when the contract
 * does not know it.
 *
 * @example findCallback('State.StateChange')?.phase // 'after'
 */
export function findCallback(command: string): Callback | undefined {
  return byWord.get(command)
}

/** The command at the end of a path, as the paths edition of the contract has it: `/callback/State.StateChange`. Only known ones count. */
export function commandOfPath(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/, 1)
  return byWord.get(path.slice(path.lastIndexOf('/') + 1))?.command
}
