import { InlineInbox } from '../../src/inbox/inline.ts'
import type { Drift, ErrorContext } from '../../src/receiver/handlers.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { createReceiver, type Receiver } from '../../src/receiver/receiver.ts'
import { APP } from './requests.ts'

export type Recording = {
  receiver: Receiver
  events: any[]
  unknown: any[]
  invalid: any[]
  drift: Drift[]
  errors: { message: string; context: ErrorContext }[]
  log: { level: string; text: string; fields: any }[]
}

/**
 * A receiver without tokens that records the calls of its hooks. Its inbox runs handlers before the
 * response, so that none are missed.
 */
export function recording(options: Partial<ReceiverOptions> = {}): Recording {
  const kept: Omit<Recording, 'receiver'> = {
    events: [],
    unknown: [],
    invalid: [],
    drift: [],
    errors: [],
    log: [],
  }
  const write = (level: string) => (fields: object, text: string) =>
    void kept.log.push({ level, text, fields })
  const receiver = createReceiver({
    sdkAppId: APP,
    tokens: 'none',
    inbox: new InlineInbox(),
    logger: { info: write('info'), warn: write('warn'), error: write('error') },
    ...options,
  })
  receiver
    .onAny((event) => kept.events.push(event))
    .onUnknown((event) => kept.unknown.push(event))
    .onInvalid((event) => kept.invalid.push(event))
    .onDrift((drift) => kept.drift.push(drift))
    .onError((error, context) => kept.errors.push({ message: (error as Error).message, context }))
  return { receiver, ...kept }
}

/** For handlers and inboxes that fail; an expression cannot throw. */
export function throwing(message: string): never {
  throw new Error(message)
}
