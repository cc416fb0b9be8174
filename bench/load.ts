// The load generator, in its own process: gets a Job by IPC and answers with a Result (or `{
// problem }`).
import autocannon from 'autocannon'
import type { Command } from '../src/contract/types.ts'
import { FRESH, signedPath } from './cases.ts'

export type Job = {
  port: number
  seconds: number
  connections: number
  body: string
  headers: Record<string, string>
  /** Signs for this command, anew each second, as the platform does. */
  command?: Command
  /** The path where nothing is signed. */
  path?: string
}

/** Answers per second, latencies in milliseconds, total number of answers. */
export type Result = { rate: number; p50: number; p99: number; answers: number }

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ problem: error.message }),
  )
})
process.on('disconnect', () => process.exit())

async function run(job: Job): Promise<Result> {
  const latencies: number[] = []
  const clients: autocannon.Client[] = []
  const timer = setInterval(() => {
    for (const client of clients) client.setRequest(request(job))
  }, 1000)
  const awake = stayAwake()
  const result = await autocannon({
    url: `http://127.0.0.1:${job.port}`,
    connections: job.connections,
    duration: job.seconds,
    // It checks the clock at this interval, every second by default.
    sampleInt: 50,
    requests: [request(job)],
    setupClient(client) {
      clients.push(client)
      client.on('response', (_status, _bytes, milliseconds) => latencies.push(milliseconds))
    },
  })
  awake.stop()
  clearInterval(timer)
  if (result.non2xx || result.errors || result.timeouts) {
    throw new Error(
      `${result.non2xx} answers are no 2xx, ${result.errors} errors, ${result.timeouts} timeouts`,
    )
  }
  const sorted = Float64Array.from(latencies).sort()
  const quantile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return {
    rate: sorted.length / result.duration,
    p50: quantile(0.5),
    p99: quantile(0.99),
    answers: sorted.length,
  }
}

let fresh = Number(FRESH)

function request({ path, command, headers, body }: Job): autocannon.Request {
  const parts = body.split(FRESH)
  return {
    method: 'POST',
    path: path ?? signedPath(command as Command),
    headers: { 'content-type': 'application/json', ...headers },
    body,
    // A signature covers the body as it is.
    ...(path === undefined && {
      setupRequest: (one) => ({ ...one, body: parts.join(String(++fresh)) }),
    }),
  }
}

/**
 * Waking up a sleeping process costs the sender time, here the server, and the slower it is, the
 * more often.
 */
function stayAwake(): { stop: () => void } {
  let on = true
  const turn = () => {
    if (on) setImmediate(turn)
  }
  turn()
  return {
    stop: () => {
      on = false
    },
  }
}
