import { AckPolicy, type ConsumerInfo, DeliverPolicy, JetStreamApiError } from '@nats-io/jetstream'
import { nanos, nuid } from '@nats-io/transport-node'
import type { Link } from '../link.ts'

/**
 * Longer than any retry waits. Redelivery is never left to the server's timer, because what comes late comes out of
 * order: a new consumer starts at the first event that is not done.
 */
const ACK_WAIT_MS = 48 * 60 * 60 * 1_000
/** A consumer of a worker that died is deleted by its successor, or by the server after this time. */
const INACTIVE_MS = 60 * 60 * 1_000
/**
 * Makes a consumer of a partition in place of the old ones, so that it starts with the first event that is not done
 * and nobody else can acknowledge any more.
 */
export async function freshConsumer(
  { jsm, names }: Link,
  partition: number,
  prefetch: number,
): Promise<ConsumerInfo> {
  const prefix = `worker-${partition}-`
  for await (const { name } of jsm.consumers.list(names.events)) {
    if (!name.startsWith(prefix)) continue
    await jsm.consumers.delete(names.events, name).catch((error) => {
      // Another worker, or the server, was faster.
      if (!(error instanceof JetStreamApiError && error.status === 404)) throw error
    })
  }
  const name = `${prefix}${nuid.next()}`
  return jsm.consumers.add(names.events, {
    name,
    durable_name: name,
    filter_subject: names.eventSubject(partition),
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT_MS),
    deliver_policy: DeliverPolicy.All,
    max_ack_pending: prefetch,
    inactive_threshold: nanos(INACTIVE_MS),
  })
}
