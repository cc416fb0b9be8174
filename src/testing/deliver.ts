import { AsyncLocalStorage } from 'node:async_hooks'
import type { Command, Webhooks } from '../contract/types.ts'
import { credentialsOf } from '../receiver/credentials.ts'
import type { ErrorContext } from '../receiver/handlers.ts'
import type { Receiver } from '../receiver/receiver.ts'
import type { ReceiverResponse } from '../receiver/response.ts'
import { type BuildOptions, buildCallback } from '../request/build.ts'
import { type Verdict, verdictOfExchange } from '../request/verdict.ts'

/** Options of `deliver`. */
export type DeliverOptions<C extends Command = Command> = BuildOptions<C> & {
  /** How long to wait for the handlers of an after-callback, in milliseconds. 1 000 by default. */
  waitMs?: number
}

/** What a receiver did with a callback. */
export type Delivered<C extends Command = Command> = {
  /** The HTTP status. */
  status: number
  /** The parsed answer. */
  reply: Webhooks[C]['reply']
  /** The decision of a before-callback: `allow`, `refuse`, …; `undefined` for an after-callback. */
  decision: string | undefined
  /** What Chat would do with the answer. */
  verdict: Verdict
  /** What handlers threw and what else went wrong with this callback until now, as `onError` gets it. */
  errors: {
    /** What was thrown. */
    error: unknown
    /** Where. */
    context: ErrorContext
  }[]
  /**
   * Whether all events of the receiver were handled within `waitMs`. An event whose handler failed is not: it
   * waits for its next attempt. With an `InlineInbox` there is none, and the status is 503.
   */
  handled: boolean
}

/**
 * Delivers a callback to a receiver without a server, signed with the receiver's own app, token and clock, and
 * waits until its handlers have run.
 *
 * @throws TypeError (rejects) for a command or example that is not in the contract
 *
 * @example
 * import { deliver } from 'tencent-chat-webhooks/testing'
 *
 * const { decision, verdict } = await deliver(receiver, 'Group.CallbackBeforeSendMsg', {
 *   overrides: { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'buy now' } }] },
 * })
 * console.assert(decision === 'refuse' && verdict.text === 'refused: the sender sees 10016')
 */
export async function deliver<C extends Command>(
  receiver: Receiver,
  command: C,
  options: DeliverOptions<C> = {},
): Promise<Delivered<C>> {
  const { waitMs = 1_000, ...build } = options
  const { sdkAppId, token, now } = credentialsOf(receiver)
  const built = buildCallback(command, { sdkAppId, token, now: now(), ...build })
  const raw = new TextEncoder().encode(JSON.stringify(built.body))
  const url = `/?${new URLSearchParams(built.query)}`
  const watch = watching(receiver, raw)
  try {
    const response = await current.run(watch, () =>
      receiver.handle({ method: 'POST', url, body: () => ({ raw }) }),
    )
    const { left } = await receiver.drain(waitMs)
    return { ...described(built.command, response), errors: watch.errors, handled: left === 0 }
  } finally {
    watches.get(receiver)?.delete(watch)
  }
}

function described<C extends Command>(command: C, { status, body }: ReceiverResponse) {
  const verdict = verdictOfExchange(command, { status, text: body })
  return {
    status,
    reply: JSON.parse(body) as Webhooks[C]['reply'],
    decision: verdict.decision,
    verdict,
  }
}

/** One delivery under way: the bytes that were sent, and what went wrong with them. */
type Watch = { raw: Uint8Array; errors: Delivered['errors'] }

/** The deliveries under way, by receiver: a hook cannot be removed from one, so each gets a single hook. */
const watches = new WeakMap<Receiver, Set<Watch>>()

/** The delivery that the code at this moment runs for; after-handlers run in turns of the inbox, outside it. */
const current = new AsyncLocalStorage<Watch>()

function watching(receiver: Receiver, raw: Uint8Array): Watch {
  const all = watches.get(receiver) ?? new Set<Watch>()
  if (!watches.has(receiver)) {
    watches.set(receiver, all)
    receiver.onError((error, context) => ownerOf(context, all)?.errors.push({ error, context }))
  }
  const watch: Watch = { raw, errors: [] }
  all.add(watch)
  return watch
}

/** Whose error it is. An event knows the bytes that it came in, so a retry is not blamed on a later delivery. */
function ownerOf({ item }: ErrorContext, all: Set<Watch>): Watch | undefined {
  if (!item) return current.getStore()
  const bytes = item.raw?.bytes
  return [...all].find(({ raw }) => raw === bytes)
}
