// node test/jetstream/server-alone.ts: the faults of cluster.test.ts on NATS and its client alone, to tell what the
// server loses from what this library loses. It publishes to a stream with three replicas, then reads the stream.
import { setTimeout as sleep } from 'node:timers/promises'
import { DiscardPolicy, jetstream, jetstreamManager, StorageType } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { BINARIES, client, natsCluster } from '../support/nats.ts'

for (const binary of BINARIES) {
  await using cluster = await natsCluster(binary)
  const nc = await connect({
    servers: cluster.urls,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    pingInterval: 3_000,
    maxPingOut: 2,
  })
  const jsm = await jetstreamManager(nc, { checkAPI: false })
  const js = jetstream(nc)
  const config = {
    name: 'alone',
    subjects: ['alone.*'],
    num_replicas: 3,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
  }
  while (!(await jsm.streams.add(config).catch(() => undefined))) await sleep(300)
  const acknowledged: number[] = []
  let refused = 0
  let ended = false
  const publish = async (publisher: number) => {
    for (let n = publisher; !ended; n += 4) {
      try {
        await js.publish(`alone.${n % 4}`, String(n), { msgID: String(n), timeout: 1_500 })
        acknowledged.push(n)
      } catch {
        refused++
        await sleep(50)
      }
    }
  }
  const publishing = [0, 1, 2, 3].map(publish)
  const leader = async () => {
    const other = await client(cluster.urls)
    const manager = await jetstreamManager(other, { checkAPI: false })
    const info = await manager.streams.info('alone')
    await other.close()
    return cluster.servers[Number(info.cluster?.leader?.slice(1))]
  }
  await sleep(2_000)
  const first = await leader()
  await first?.stop('SIGKILL')
  await sleep(4_000)
  await first?.start()
  await sleep(4_000)
  const second = cluster.servers.find((server) => server !== first)
  await second?.stop('SIGKILL')
  await sleep(4_000)
  await second?.start()
  await sleep(4_000)
  const third = await leader()
  third?.signal('SIGSTOP')
  await sleep(12_000)
  third?.signal('SIGCONT')
  await sleep(4_000)
  ended = true
  await Promise.all(publishing)
  await sleep(5_000)
  const stored = new Set<number>()
  const messages = await (await js.consumers.get('alone')).consume()
  for await (const message of messages) {
    stored.add(Number(message.string()))
    if (message.info.pending === 0) break
  }
  const lost = acknowledged.filter((n) => !stored.has(n)).length
  console.log(
    `${binary.version} alone, R3: ${acknowledged.length} acknowledged, ${refused} refused, ${lost} lost`,
  )
  await nc.close()
}
