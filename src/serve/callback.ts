import type { IncomingMessage, ServerResponse } from 'node:http'
import { findCallback } from '../contract/callbacks.ts'
import type { Tokens } from '../contract/tokens.ts'
import type { Listener } from '../http/listener.ts'
import { Passage } from '../proxy/pass.ts'
import type { Recorded } from '../traffic/recorded.ts'
import type { KeptEvents } from './kept-events.ts'
import type { Exchanges } from './live/inspect/exchanges.ts'
import { passedOn, watched } from './live/watched.ts'

export type CallbackOptions = {
  /** Answers, unless the requests are passed on. */
  receiver: Listener
  /** The callback URL of a backend that answers instead. */
  forward?: string
  tokens: Tokens
  exchanges: Exchanges
  /** Where events that are passed on are kept; the reference receiver keeps its own. */
  kept?: KeptEvents
}

/** What is at `/callback`: the reference receiver, or the way to a backend; and a list of what arrived. */
export function createCallback({ receiver, forward, tokens, exchanges, kept }: CallbackOptions): {
  handler: Listener
  close(): void
} {
  if (forward === undefined) {
    return { handler: watched(receiver, tokens, exchanges), close: () => {} }
  }
  const passage = new Passage(forward)
  const pass = (request: IncomingMessage, response: ServerResponse) => {
    // The backend has a path of its own: what follows /callback is appended to it.
    request.url = (request.url ?? '').replace(/^\/callback\/?/, '/')
    return passage.pass(request, response)
  }
  const handler = passedOn(pass, tokens, exchanges, async ({ recorded }) => {
    if (!kept) return
    await keepEvent(recorded, kept.keep).catch((error) =>
      console.error('an event could not be kept:', error),
    )
  })
  return { handler, close: () => passage.close() }
}

/** Keeps an event of the contract; what violates the contract is in the list only. */
async function keepEvent(recorded: Recorded, keep: KeptEvents['keep']): Promise<void> {
  const { command = '', body: text, query, base64, findings } = recorded
  const callback = findCallback(command)
  if (callback?.phase !== 'after' || base64 || findings.errors.length) return
  await keep({ callback, body: JSON.parse(text), raw: Buffer.from(text), query })
}
