import type { InboxDesk } from '../../../inbox/desk.ts'
import type { Inbox } from '../../../inbox/port.ts'
import { natsServers, type WorkerFlags } from '../../options/inbox.ts'

/** The inbox that a receiver keeps its events in. @throws Error when it cannot be used */
export async function openInbox(where: string, flags: WorkerFlags): Promise<Inbox> {
  const { attempts, concurrency, handlerTimeout: handlerTimeoutMs } = flags
  const options = { attempts, concurrency, handlerTimeoutMs }
  const servers = natsServers(where)
  if (servers) {
    const { JetStreamInbox } = await import('../../../inbox/jetstream.ts')
    return new JetStreamInbox({ servers, ...options })
  }
  if (where === 'memory') {
    const { MemoryInbox } = await import('../../../inbox/memory.ts')
    return new MemoryInbox(options)
  }
  const { SqliteInbox } = await import('../../../inbox/sqlite.ts')
  return new SqliteInbox(where, options)
}

/** The same inbox for one who looks at it. @throws Error when it is not there */
export async function openDesk(where: string): Promise<InboxDesk> {
  const servers = natsServers(where)
  if (servers) {
    const { JetStreamInbox } = await import('../../../inbox/jetstream.ts')
    const { store } = new JetStreamInbox({ servers, work: false, openTimeoutMs: 3_000 })
    await store.open(() => {}, { warn: () => {} })
    return store
  }
  if (where === 'memory')
    throw new Error('an inbox in memory belongs to its process; name a file or NATS servers')
  const { SqliteDesk } = await import('../../../inbox/sqlite/desk.ts')
  return new SqliteDesk(where)
}
