import { join } from 'node:path'
import { describe, test } from 'vitest'
import { MemoryStore } from '../../src/inbox/memory/store.ts'
import { SqliteStore } from '../../src/inbox/sqlite/store.ts'
import type { ClaimRequest, InboxStore } from '../../src/inbox/store.ts'
import { inboxConformance, type StoreUnderTest } from '../../src/testing/inbox/conformance.ts'
import { temporaryFolder } from '../support/temporary.ts'

const STORES: [string, () => StoreUnderTest | Promise<StoreUnderTest>][] = [
  [
    'memory',
    () => {
      const limits = { limitItems: 1e4, limitBytes: 1e8, deadLimitItems: 10, deadLimitBytes: 1e6 }
      return { store: new MemoryStore({ ...limits, rememberIds: 100, onDrop() {} }) }
    },
  ],
  [
    'SQLite',
    async () => {
      const path = join(await temporaryFolder(), 'inbox.db')
      const forEver = Number.POSITIVE_INFINITY
      const options = {
        rememberMs: 1e6,
        keepDeadMs: forEver,
        keepQuarantineMs: forEver,
        limitItems: forEver,
      }
      const open = () => new SqliteStore(path, options)
      let store: InboxStore = open()
      const reopen = async () => {
        await store.close()
        store = open()
        return store
      }
      return { store, reopen }
    },
  ],
]

describe.each(STORES)('the store %s', (_name, make) => {
  for (const { name, run } of inboxConformance(make)) test(name, run)
})

/** Asks as the worker does: fewer than there are will do. */
function asked<S extends InboxStore>(store: S): S {
  const claim = store.claim.bind(store)
  store.claim = (request: ClaimRequest) => claim({ ...request, few: true })
  return store
}

describe.each(STORES)('the store %s, asked for a few', (_name, make) => {
  const made = async () => {
    const { store, reopen } = await make()
    return { store: asked(store), reopen: reopen && (async () => asked(await reopen())) }
  }
  for (const { name, run } of inboxConformance(made)) test(name, run)
})
