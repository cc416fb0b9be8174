import type { JetStreamManager, StoredMsg } from '@nats-io/jetstream'

/**
 * The messages of a stream in their order, read one by one from its leader: `list` must not miss what was stored a
 * moment ago, and reading several in one request needs nats-server 2.11.
 *
 * @param after only messages after this sequence
 */
export async function* messagesOf(
  jsm: JetStreamManager,
  stream: string,
  subject: string,
  after = 0,
): AsyncGenerator<StoredMsg> {
  for (let sequence = after; ; ) {
    const query = { seq: sequence + 1, next_by_subj: subject }
    const message = await jsm.streams.getMessage(stream, query)
    if (!message) return
    yield message
    sequence = message.seq
  }
}

/** The message with a sequence; null when there is none. */
export async function messageAt(
  jsm: JetStreamManager,
  stream: string,
  sequence: number,
): Promise<StoredMsg | null> {
  return sequence > 0 ? jsm.streams.getMessage(stream, { seq: sequence }) : null
}
