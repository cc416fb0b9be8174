import '../node-version.ts'
import { StoreInbox } from './inbox.ts'
import { type JetStreamInboxOptions, settingsOf } from './jetstream/options.ts'
import { JetStreamStore } from './jetstream/store.ts'
import { type Runtime, systemRuntime } from './worker/runtime.ts'

export type { JetStreamInboxOptions } from './jetstream/options.ts'
export { JetStreamStore } from './jetstream/store.ts'

/**
 * An inbox in streams of NATS JetStream: events survive the process, several processes share the work, and consumers
 * in other languages can read them. Each event is a CloudEvent 1.0 in binary content mode, whose data are the
 * bytes that were sent.
 *
 * Once stored, each event stands alone: `event.raw` in a handler is the JSON text of that event, without the other
 * events of its batch. Events with the same ordering key are handled in the order of arrival, one at a time; a
 * dead letter that is requeued comes after those that arrived meanwhile. An event may be handled twice when a
 * process or server dies. `docs/jetstream.md` says what the server has to be configured for.
 *
 * @example
 * import { createReceiver } from 'tencent-chat-webhooks'
 * import { JetStreamInbox } from 'tencent-chat-webhooks/jetstream'
 *
 * const inbox = new JetStreamInbox({
 *   servers: ['nats://nats-1:4222', 'nats://nats-2:4222', 'nats://nats-3:4222'],
 *   replicas: 3,
 *   connection: { user: 'chat', pass: process.env.NATS_PASSWORD },
 * })
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 */
export class JetStreamInbox extends StoreInbox<JetStreamStore> {
  /**
   * It connects when the receiver is created.
   *
   * @param runtime clock, timers and random numbers; replaced in tests
   * @throws TypeError for an invalid option
   */
  constructor(options: JetStreamInboxOptions, runtime: Runtime = systemRuntime) {
    super(new JetStreamStore(settingsOf(options)), options, runtime)
  }
}
