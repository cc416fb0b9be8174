import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { type KV, Kvm } from '@nats-io/kv'
import { nanos } from '@nats-io/transport-node'
import type { Settings } from './options.ts'

/** The names of the streams and subjects that begin with a name. */
export const namesOf = (name: string) => ({
  events: `${name}-events`,
  dead: `${name}-dead`,
  quarantine: `${name}-quarantine`,
  states: `${name}-state`,
  owners: `${name}-owners`,
  /** All events, of every partition. */
  eventSubjects: `${name}.events.*`,
  eventSubject: (partition: number) => `${name}.events.${partition}`,
  deadSubject: `${name}.dead`,
  quarantineSubject: `${name}.quarantine`,
})

export type Names = ReturnType<typeof namesOf>

export type Stored = { readonly names: Names; readonly states: KV; readonly owners: KV }

/** What is on the server contradicts the options; waiting does not help. */
export class SettingsError extends Error {}

/** The key of the document that says who handles what. */
export const LEASE = 'lease'

/** Creates the streams and buckets, or changes them to the options. */
export async function prepared(
  js: JetStreamClient,
  jsm: JetStreamManager,
  settings: Settings,
): Promise<Stored> {
  const { name, replicas, partitions, maxBytes, maxAgeMs } = settings
  const names = namesOf(name)
  // The server accepts no window that is longer than the events live.
  const windowMs = Math.min(settings.duplicateWindowMs, maxAgeMs ?? Infinity)
  const common = {
    storage: StorageType.File,
    num_replicas: replicas,
    duplicate_window: nanos(windowMs),
    // Full means refused: deleting the oldest events would lose what was answered OK.
    discard: DiscardPolicy.New,
  }
  await ensured(jsm, {
    ...common,
    name: names.events,
    subjects: [names.eventSubjects],
    // What is acknowledged by its consumer is deleted, so the stream holds what is not done yet.
    retention: RetentionPolicy.Workqueue,
    max_bytes: maxBytes ?? -1,
    max_age: maxAgeMs === undefined ? 0 : nanos(maxAgeMs),
  })
  const kept = { ...common, retention: RetentionPolicy.Limits }
  await ensured(jsm, { ...kept, name: names.dead, subjects: [names.deadSubject] })
  await ensured(jsm, { ...kept, name: names.quarantine, subjects: [names.quarantineSubject] })
  // Read from the leader only: an old answer of a replica would look like a lost partition.
  const bucket = { replicas, history: 1, storage: StorageType.File, allow_direct: false }
  const kvm = new Kvm(js)
  const states = await kvm.create(names.states, bucket)
  const owners = await kvm.create(names.owners, bucket)
  await sharedOut(owners, partitions, name)
  return { names, states, owners }
}

async function ensured(
  jsm: JetStreamManager,
  wanted: Partial<StreamConfig> & { name: string },
): Promise<void> {
  let config: StreamConfig
  try {
    config = (await jsm.streams.info(wanted.name)).config
  } catch (error) {
    if (!(error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound))
      throw error
    await jsm.streams.add(wanted)
    return
  }
  if (config.retention !== wanted.retention) {
    throw new SettingsError(
      `the stream ${wanted.name} exists and is not one of this inbox (retention ${config.retention}): choose another name`,
    )
  }
  const changed = Object.entries(wanted).some(
    ([key, value]) => JSON.stringify(config[key as keyof StreamConfig]) !== JSON.stringify(value),
  )
  // What an operator has added, such as placement or republish, stays.
  if (changed) await jsm.streams.update(wanted.name, { ...config, ...wanted })
}

/** Two processes with different numbers of partitions would break the order, and leave events that nobody handles. */
async function sharedOut(owners: KV, partitions: number, name: string): Promise<void> {
  const entry = await owners.get(LEASE)
  if (!entry) {
    const empty = { workers: {}, partitions: Array.from({ length: partitions }, () => ({})) }
    // Another process may have been faster.
    await owners.create(LEASE, JSON.stringify(empty)).catch(async (error) => {
      if (!(await owners.get(LEASE))) throw error
    })
    return sharedOut(owners, partitions, name)
  }
  const { length } = entry.json<{ partitions: unknown[] }>().partitions
  if (length !== partitions) {
    throw new SettingsError(
      `the streams of ${name} have ${length} partitions, not ${partitions}: use the same number in every process. To change it, let the workers handle all events, stop them and delete the bucket ${name}-owners`,
    )
  }
}
