// `npm run faults`, or node test/faults/durable/soak.ts [minutes]: 500 requests a second; memory and file size must
// stay flat. By hand: half an hour is too long for CI.
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callbackUrl } from '../../../src/request/url.ts'
import { APP } from '../all-callbacks.ts'
import { startServer } from '../child.ts'
import { bodyOf } from './sender.ts'

const minutes = Number(process.argv[2] ?? 30)
const PER_SECOND = 500
const TICK_MS = 20
const SAMPLE_MS = 15_000
/** How much the second half may be above the first, after a warm-up of a fifth. */
const FLAT = 1.1

type Sample = { rss: number; file: number; handled: number; waiting: number; dead: number }

const folder = await mkdtemp(join(tmpdir(), 'tcw-soak-'))
const server = await startServer('durable/soak-receiver.ts', [join(folder, 'inbox.db')])
const agent = new Agent({ keepAlive: true, maxSockets: 50 })
const path = callbackUrl('/', 'C2C.CallbackAfterSendMsg', { sdkAppId: APP })
let [sent, acknowledged, refused] = [0, 0, 0]

function send(): void {
  const now = Math.floor(Date.now() / 1000)
  const number = ++sent
  const body = bodyOf(number, { MsgKey: `${number}_${number}_${now}`, MsgTime: now })
  const posted = request(`${server.url}${path}`, { method: 'POST', agent }, (response) => {
    response.resume()
    if (response.statusCode === 200) acknowledged++
    else refused++
  })
  posted.on('error', () => refused++)
  posted.end(body)
}

const started = Date.now()
const samples: Sample[] = []
const sender = setInterval(() => {
  const due = Math.floor(((Date.now() - started) * PER_SECOND) / 1000)
  while (sent < due) send()
}, TICK_MS)
const sampler = setInterval(async () => {
  const sample = await server.ask<Sample>('sample')
  samples.push(sample)
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
  console.log(
    `${Math.round((Date.now() - started) / 1000)} s: ${acknowledged} acknowledged, ${refused} refused, ${sample.handled} handled, ${sample.waiting} waiting, ${sample.dead} dead, ${megabytes(sample.rss)} MB memory, ${megabytes(sample.file)} MB file`,
  )
}, SAMPLE_MS)

await new Promise((resolve) => setTimeout(resolve, minutes * 60_000))
clearInterval(sender)
clearInterval(sampler)
await new Promise((resolve) => setTimeout(resolve, 3_000))
const last = await server.ask<Sample>('sample')
await server.stop()
await rm(folder, { recursive: true })

const warm = samples.slice(Math.floor(samples.length / 5))
const half = Math.floor(warm.length / 2)
const mean = (of: Sample[], pick: (one: Sample) => number) =>
  of.reduce((sum, one) => sum + pick(one), 0) / of.length
const growth = (pick: (one: Sample) => number) =>
  mean(warm.slice(half), pick) / mean(warm.slice(0, half), pick)
const [memory, file] = [growth(({ rss }) => rss), growth((one) => one.file)]
const lost = acknowledged - last.handled - Math.floor(sent / 1_000)
console.log(
  `${minutes} minutes at ${PER_SECOND}/s: ${acknowledged} acknowledged, ${refused} refused, ${last.handled} handled, ${lost} neither handled nor failed for good; second half to first: memory ${memory.toFixed(3)}, file ${file.toFixed(3)}`,
)
process.exit(memory <= FLAT && file <= FLAT && refused === 0 && lost === 0 ? 0 : 1)
