import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { SqliteInbox } from '../../../src/inbox/sqlite.ts'
import { createReceiver } from '../../../src/receiver/receiver.ts'
import { serveReceiver } from '../../../src/receiver/server.ts'
import { temporaryFolder } from '../../support/temporary.ts'
import { APP } from '../all-callbacks.ts'
import { bodyOf, post } from './sender.ts'

const MEGABYTES = 12
const OTHERS_MEGABYTES = 5

/** A disk that is soon full; only root can mount one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await temporaryFolder()
  const options = ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]
  if (spawnSync('mount', options).status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return folder
}

it('a full disk is answered 503, loses nothing, and is recovered from without a restart', async (test) => {
  const folder = await smallDisk()
  if (!folder) return test.skip('no right to mount a small disk')
  // Something else has a part of it, and goes away later.
  const others = join(folder, 'others')
  writeFileSync(others, Buffer.alloc(OTHERS_MEGABYTES * 1024 * 1024))
  const inbox = new SqliteInbox(join(folder, 'inbox.db'), { logger: false })
  const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
  const handled = new Set<number>()
  const gate = Promise.withResolvers<void>()
  receiver.on('C2C.CallbackAfterSendMsg', async ({ data }) => {
    await gate.promise
    handled.add(Number(data.MsgSeq))
  })
  const server = await serveReceiver(receiver, { port: 0 })
  const acknowledged: number[] = []
  const statuses = new Set<number>()
  let number = 0
  const send = async () => {
    number++
    const status = await post(server.url, bodyOf(number, { CloudCustomData: 'x'.repeat(20_000) }))
    statuses.add(status)
    if (status === 200) acknowledged.push(number)
    return status
  }
  while ((await send()) === 200) expect(number).toBeLessThan(5_000)
  expect(statuses).toEqual(new Set([200, 503]))
  expect(acknowledged.length).toBeGreaterThan(20)
  const isReady = () => fetch(`${server.url}/readyz`).then(({ status }) => status === 200)
  for (let times = 0; times < 5; times++) expect(await send()).toBe(503)
  expect(await isReady()).toBe(false)
  // Results cannot be written either; they are when there is room again.
  gate.resolve()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  rmSync(others)
  await expect.poll(isReady, { timeout: 10_000, interval: 500 }).toBe(true)
  expect(await send()).toBe(200)
  await expect
    .poll(() => acknowledged.filter((one) => !handled.has(one)), { timeout: 20_000 })
    .toEqual([])
  await expect.poll(() => inbox.counts().waiting, { timeout: 20_000 }).toBe(0)
  await server.close()
  console.log(
    `${acknowledged.length} acknowledged on a disk of ${MEGABYTES} MB, ${number} sent, 0 lost`,
  )
})

it('200 equal requests at the same time have one effect', async () => {
  const inbox = new SqliteInbox(join(await temporaryFolder(), 'inbox.db'), { logger: false })
  const receiver = createReceiver({ sdkAppId: APP, tokens: 'none', inbox, logger: false })
  let effects = 0
  receiver.on('C2C.CallbackAfterSendMsg', () => void effects++)
  const server = await serveReceiver(receiver, { port: 0 })
  const body = bodyOf(1)
  const statuses = await Promise.all(Array.from({ length: 200 }, () => post(server.url, body)))
  expect(new Set(statuses)).toEqual(new Set([200]))
  await receiver.drain(5_000)
  expect(effects).toBe(1)
  await server.close()
})
