import generated from '../../generated/callbacks.json' with { type: 'json' }
import type { DecisionRule } from './decisions.ts'
import type { OrderingKey } from './identity/identity.ts'
import type { Command } from './types.ts'

/** A page of Tencent's documentation that the contract is based on. */
export type Source = {
  /** The address of the page. */
  url: string
  /** The date that the page gives for itself, `YYYY-MM-DD`, or `unknown`. */
  updated: string
  /** Which part of the page, or which copy of it, was read: `whole page`, `beginning`, … */
  seen?: string
}

/** One callback of the contract, as data. */
export type Callback = {
  /** `CallbackCommand` on the wire: `C2C.CallbackAfterSendMsg`. */
  command: Command
  /** Other commands that official pages give for this callback. */
  aliases: string[]
  /** The group of related callbacks that it belongs to: `C2C`, `Group`, … */
  family: string
  /** `before`: the reply decides. `after`: the event has happened, and the reply is ignored. */
  phase: 'before' | 'after'
  /** A short description in English. */
  title: string
  /** The operation in the OpenAPI document: `C2CAfterSendMsg`. */
  operationId: string
  /** Whether the body is a batch, `{ Events: [1..100] }`. */
  batch: boolean
  /** The possible replies; empty for an after-callback. */
  decisions: DecisionRule[]
  /** Whether the platform blocks the operation when no usable answer comes in time; usually it goes ahead. */
  blocksOnTimeout: boolean
  /** Members that every reply must have in addition to the three common ones, with their empty value. */
  replyDefaults: Record<string, '' | unknown[]>
  /**
   * What identifies an event: alternatives, of which the first counts whose fields are all present. A field is
   * a JSON pointer into the event, or `?` and the name of a query parameter; a `?` at the end: it may be absent.
   * Empty where nothing tells two events apart.
   */
  eventId: string[][]
  /** What orders its events. */
  orderingKey: OrderingKey
  /** The names of its query parameters. */
  query: string[]
  /** The pages that describe it. */
  sources: Source[]
}

/**
 * Every callback of the contract, in the order of the contract.
 *
 * @example
 * import { callbacks } from 'tencent-chat-webhooks'
 *
 * const commands = callbacks.filter(({ phase }) => phase === 'before').map(({ command }) => command)
 */
export const callbacks = generated.callbacks as unknown as readonly Callback[]

const byWord = new Map<string, Callback>()
for (const callback of callbacks) {
  for (const word of [callback.command, ...callback.aliases]) byWord.set(word, callback)
}

/**
 * Finds a callback by its command or one of its aliases; case-sensitive. `undefined` when it is not in the
 * contract.
 *
 * @example
 * import { findCallback } from 'tencent-chat-webhooks'
 *
 * findCallback('State.StateChange')?.phase // 'after'
 */
export function findCallback(command: string): Callback | undefined {
  return byWord.get(command)
}

/** The command at the end of a path, as the paths edition of the contract has it: `/callback/State.StateChange`. Only known ones count. */
export function commandOfPath(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/, 1)
  return byWord.get(path.slice(path.lastIndexOf('/') + 1))?.command
}
