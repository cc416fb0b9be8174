import { afterAll, beforeAll, describe, test } from 'vitest'
import { settingsOf } from '../../src/inbox/jetstream/options.ts'
import { JetStreamStore } from '../../src/inbox/jetstream/store.ts'
import { inboxConformance } from '../../src/testing/inbox/conformance.ts'
import { BINARIES, natsServer } from '../support/nats.ts'

describe.each(BINARIES)('the store JetStream on nats-server $version', (binary) => {
  let nats: Awaited<ReturnType<typeof natsServer>>
  let stores = 0
  beforeAll(async () => {
    nats = await natsServer(binary)
  })
  afterAll(() => nats[Symbol.asyncDispose]())

  async function make() {
    const name = `conformance${++stores}`
    const settings = settingsOf({ servers: nats.url, name, partitions: 4, leaseMs: 1_000 })
    const open = async () => {
      const store = new JetStreamStore(settings)
      await store.open(() => {}, { warn() {} })
      return store
    }
    let store = await open()
    const reopen = async () => {
      await store.close()
      store = await open()
      return store
    }
    return { store, reopen }
  }

  for (const { name, run } of inboxConformance(make, { clock: 'server', holdsKeys: false })) {
    test(name, run)
  }
})
