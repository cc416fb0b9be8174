import { readFileSync } from 'node:fs'
import { type Callback, callbacks } from '../../src/contract/callbacks.ts'
import { InlineInbox } from '../../src/inbox/inline.ts'
import type { Document } from '../../src/openapi/document.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { createReceiver, type Receiver } from '../../src/receiver/receiver.ts'
import type { ReceiverResponse } from '../../src/receiver/response.ts'
import { callbackUrl } from '../../src/request/url.ts'

export const APP = 1400000000
export const TOKEN = 'faults'
export const NOW = 1763000000

export const contract: Document = JSON.parse(
  readFileSync(new URL('../../generated/contract.json', import.meta.url), 'utf8'),
)

/**
 * The seed of a run's random bodies; FAULTS_SEED=… repeats a run.
 */
export const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 2 ** 31)

/** A path with the query of a signed callback. */
export function signedPath(command: string): string {
  return callbackUrl('/', command, { sdkAppId: APP, token: TOKEN, now: NOW * 1000 })
}

/**
 * A receiver with everything enabled and a handler for each callback; `got` collects what the
 * handlers received.
 */
export function allCallbacks(options: Partial<ReceiverOptions> = {}): {
  receiver: Receiver
  got: unknown[]
} {
  const got: unknown[] = []
  const base = {
    sdkAppId: APP,
    tokens: [TOKEN],
    clock: () => NOW * 1000,
    logger: false,
    inbox: new InlineInbox(),
  } as const
  const receiver = createReceiver({ ...base, ...options })
  for (const entry of callbacks) register(receiver, entry, got)
  return { receiver, got }
}

function register(receiver: Receiver, entry: Callback, got: unknown[]): void {
  if (entry.phase === 'after') {
    receiver.on(entry.command as never, ({ data }: any) => got.push(data))
    return
  }
  receiver.before(entry.command as never, (call: any) => {
    got.push(call.body)
    return (call.allow ?? call.ignore ?? call.fail)()
  })
}

/** Passes a body to a receiver as an adapter does. */
export function deliver(
  receiver: Receiver,
  command: string,
  body: string | Uint8Array,
): Promise<ReceiverResponse> {
  const raw = typeof body === 'string' ? Buffer.from(body) : body
  return receiver.handle({ method: 'POST', url: signedPath(command), body: () => ({ raw }) })
}
