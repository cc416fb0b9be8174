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
  /** What handlers threw and what else went wrong meanwhile, as `onError` gets it. */
  errors: {
    /** What was thrown. */
    error: unknown
    /** Where. */
    context: ErrorContext
  }[]
  /** Whether all events were handled within `waitMs`; a failed handler waits for its next attempt. */
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
  const errors = listening(receiver)
  try {
    const response = await receiver.handle({
      method: 'POST',
      url: `/?${new URLSearchParams(built.query)}`,
      body: () => ({ raw: JSON.stringify(built.body) }),
    })
    const { left } = await receiver.drain(waitMs)
    return { ...described(built.command, response), errors: errors.list, handled: left === 0 }
  } finally {
    errors.stop()
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

type Errors = Delivered['errors']

/** The lists that are filled at the moment, by receiver: a hook cannot be removed from one. */
const open = new WeakMap<Receiver, Set<Errors>>()

function listening(receiver: Receiver): { list: Errors; stop: () => void } {
  const lists = open.get(receiver) ?? new Set<Errors>()
  if (!open.has(receiver)) {
    open.set(receiver, lists)
    receiver.onError((error, context) => {
      for (const list of lists) list.push({ error, context })
    })
  }
  const list: Errors = []
  lists.add(list)
  return { list, stop: () => void lists.delete(list) }
}
