import type { NodeConnectionOptions } from '@nats-io/transport-node'
import type { InboxOptions } from '../inbox.ts'
import { atLeast, checkedOptions } from '../worker/options.ts'

/** Options of `JetStreamInbox`. */
export type JetStreamInboxOptions = InboxOptions & {
  /** The servers: `nats://nats-1:4222`, or a list of which one is used at a time. */
  servers: string | string[]
  /** What the names of the streams and the subjects begin with: letters, digits, `-` and `_`. `tcw` by default. */
  name?: string
  /** On how many servers of the cluster an event is stored: 1, 3 or 5. 1 by default. */
  replicas?: number
  /**
   * Into how many parts the events are divided; each part is handled by one process at a time. So it is also
   * the highest number of processes that share the work. The same in every process; 16 by default.
   */
  partitions?: number
  /**
   * How long the server remembers the ids of events, to drop redeliveries, in milliseconds: longer than the
   * platform goes on to retry. 120 000 by default, as in NATS.
   */
  duplicateWindowMs?: number
  /** Maximum size of the events that wait, in bytes; more are refused, and the platform is answered 503. No limit by default. */
  maxBytes?: number
  /** Events that wait longer than this are LOST: the server deletes them. In milliseconds; no limit by default. */
  maxAgeMs?: number
  /**
   * How many events of a partition this process has in memory at most. When so many wait for a retry, the rest
   * of their partition waits too. 500 by default.
   */
  prefetch?: number
  /**
   * Whether this process handles events. With `false` it only stores them: other processes handle them, or a
   * consumer in another language. `true` by default.
   */
  work?: boolean
  /**
   * Says that every server has `jetstream { sync_interval: always }`, which no client can read. Without it, the
   * inbox warns at start.
   */
  syncAlways?: boolean
  /** How long the inbox waits at start for a server, in milliseconds. 30 000 by default. */
  openTimeoutMs?: number
  /** Credentials, TLS and other options of the NATS client: `{ user, pass }`, `{ token }`, `{ tls }`, `{ authenticator }`. */
  connection?: Omit<NodeConnectionOptions, 'servers' | 'port'>
}

/** The options with their defaults, as the parts of the store need them. */
export type Settings = {
  servers: string[]
  name: string
  replicas: number
  partitions: number
  duplicateWindowMs: number
  maxBytes: number | undefined
  maxAgeMs: number | undefined
  prefetch: number
  work: boolean
  syncAlways: boolean
  openTimeoutMs: number
  leaseMs: number
  concurrency: number
  connection: Omit<NodeConnectionOptions, 'servers' | 'port'>
}

/** @throws TypeError that names the option */
export function settingsOf(options: JetStreamInboxOptions): Settings {
  const { servers, name = 'tcw', replicas = 1, partitions = 16, maxBytes, maxAgeMs } = options
  const list = (Array.isArray(servers) ? servers : [servers]).filter(Boolean)
  if (!list.length) throw new TypeError("servers must name a NATS server: 'nats://127.0.0.1:4222'")
  if (!/^[\w-]{1,32}$/.test(name)) {
    throw new TypeError(
      `name must be 1 to 32 letters, digits, - and _, not ${JSON.stringify(name)}`,
    )
  }
  const { leaseMs, concurrency, afterDead } = checkedOptions(options)
  if (afterDead === 'hold') {
    throw new TypeError(
      "afterDead: 'hold' is not possible with JetStreamInbox: a held key would have to survive the process that holds it. Use 'continue', or an inbox in a database",
    )
  }
  return {
    servers: list,
    name,
    replicas: atLeast(1, 'replicas', replicas),
    partitions: atLeast(1, 'partitions', partitions),
    duplicateWindowMs: atLeast(100, 'duplicateWindowMs', options.duplicateWindowMs ?? 120_000),
    maxBytes: maxBytes === undefined ? undefined : atLeast(1, 'maxBytes', maxBytes),
    maxAgeMs: maxAgeMs === undefined ? undefined : atLeast(1_000, 'maxAgeMs', maxAgeMs),
    prefetch: atLeast(1, 'prefetch', options.prefetch ?? 500),
    work: options.work ?? true,
    syncAlways: options.syncAlways ?? false,
    openTimeoutMs: atLeast(0, 'openTimeoutMs', options.openTimeoutMs ?? 30_000),
    leaseMs,
    concurrency,
    connection: options.connection ?? {},
  }
}
