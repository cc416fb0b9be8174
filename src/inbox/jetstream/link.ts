import { setTimeout as sleep } from 'node:timers/promises'
import {
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream'
import type { KV } from '@nats-io/kv'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import type { InboxLogger } from '../port.ts'
import { reasonOf } from '../worker/reports.ts'
import type { Settings } from './options.ts'
import { prepared, SettingsError, type Stored } from './streams.ts'

/** What the parts of the store share: the connection and what it leads to. */
export type Link = Stored & {
  readonly nc: NatsConnection
  readonly js: JetStreamClient
  readonly jsm: JetStreamManager
  /** Retry state of events: `<partition>.<stream sequence>`. */
  readonly states: KV
  /** Who handles which partition, and what runs. */
  readonly owners: KV
}

export type Warn = InboxLogger['warn']

/** How long one attempt to connect takes at most, and the pause between two, in milliseconds. */
const CONNECT_MS = 2_000
const PAUSE_MS = 250

/**
 * Connects and creates the streams. It tries again until the time is up: a server or cluster that starts together
 * with the app takes a while until it has a leader.
 *
 * @throws Error that names the servers
 */
export async function opened(settings: Settings, isClosed: () => boolean): Promise<Link> {
  const { servers, openTimeoutMs } = settings
  const endsAt = performance.now() + openTimeoutMs
  for (;;) {
    try {
      return await attempt(settings)
    } catch (error) {
      if (error instanceof SettingsError) throw error
      if (isClosed()) throw new Error('the JetStream inbox was closed before it was open')
      if (performance.now() > endsAt) {
        throw new Error(
          `no NATS server with JetStream answered at ${servers.join(', ')} within ${openTimeoutMs} ms (${reasonOf(error)}): is it running, with jetstream enabled, and are servers and credentials right?`,
          { cause: error },
        )
      }
      await sleep(PAUSE_MS)
    }
  }
}

async function attempt(settings: Settings): Promise<Link> {
  const nc = await connect({
    name: 'tencent-chat-webhooks',
    // A stopped server is noticed after three pings without an answer.
    pingInterval: 3_000,
    maxPingOut: 2,
    reconnectTimeWait: PAUSE_MS,
    ...settings.connection,
    servers: settings.servers,
    timeout: CONNECT_MS,
    // For ever: meanwhile appends are refused, and the platform sends their events again.
    maxReconnectAttempts: -1,
    ignoreAuthErrorAbort: true,
    waitOnFirstConnect: false,
  })
  try {
    const jsm = await jetstreamManager(nc, { timeout: CONNECT_MS })
    const js = jetstream(nc, { timeout: CONNECT_MS })
    return { nc, js, jsm, ...(await prepared(js, jsm, settings)) }
  } catch (error) {
    await nc.close().catch(() => {})
    throw error
  }
}

/** Says what the settings of the server may lose, as far as a client can know. */
export function warnOfLoss({ nc }: Link, settings: Settings, warn: Warn): void {
  const { replicas, syncAlways } = settings
  const server = nc.info?.version
  const fields = { server, replicas }
  if (!syncAlways) {
    const text =
      'by default NATS acknowledges an event before it is on the disk (sync_interval: 2 minutes), so that a power failure or a crash of the machine can lose events that were answered OK (https://jepsen.io/analyses/nats-2.12.1). Set jetstream { sync_interval: always } on every server, then pass syncAlways: true to JetStreamInbox'
    warn(fields, text)
  }
  // Debian's 2.9.10 refuses the setting: "unknown field sync_interval".
  if (syncAlways && /^2\.[0-9]\./.test(server ?? '')) {
    warn(
      fields,
      'syncAlways is true, but this version of nats-server has no such setting: use 2.10 or newer',
    )
  }
  if (replicas < 3) {
    const text =
      'each event is stored on one NATS server only: it is lost with its disk, and nothing can be stored while that server is down. Use a cluster of three and replicas: 3'
    warn(fields, text)
  }
}
