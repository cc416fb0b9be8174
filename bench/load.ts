// One measurement in a process of its own: node bench/load.ts '<Job as JSON>'; prints a Result as JSON.
import autocannon from 'autocannon'
import type { Command } from '../src/contract/types.ts'
import { signedPath } from './cases.ts'

export type Job = {
  port: number
  seconds: number
  connections: number
  body: string
  headers: Record<string, string>
  /** Signs for this command, anew each second, as the platform does. */
  command?: Command
  path?: string
}

/** Answers a second, latencies in milliseconds, answers in all. */
export type Result = { rate: number; p50: number; p99: number; answers: number }

const job = JSON.parse(process.argv[2] as string) as Job
const latencies: number[] = []
const clients: autocannon.Client[] = []
const path = () => job.path ?? signedPath(job.command as Command)

const timer = setInterval(() => {
  for (const client of clients) client.setRequest({ ...request(), path: path() })
}, 1000)
let loading = true
// This process never sleeps: to wake it up would be charged to the server's core, and more often the slower the server is.
const spin = () => {
  if (loading) setImmediate(spin)
}
spin()
const result = await autocannon({
  url: `http://127.0.0.1:${job.port}`,
  connections: job.connections,
  duration: job.seconds,
  requests: [{ ...request(), path: path() }],
  setupClient(client) {
    clients.push(client)
    client.on('response', (_status, _bytes, milliseconds) => latencies.push(milliseconds))
  },
})
clearInterval(timer)
loading = false
if (result.non2xx || result.errors || result.timeouts) {
  const problem = `${result.non2xx} answers are no 2xx, ${result.errors} errors, ${result.timeouts} timeouts`
  throw new Error(`${problem} at ${path()}`)
}
const sorted = Float64Array.from(latencies).sort()
const quantile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
const output: Result = {
  rate: sorted.length / result.duration,
  p50: quantile(0.5),
  p99: quantile(0.99),
  answers: sorted.length,
}
console.log(JSON.stringify(output))

function request(): autocannon.Request {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...job.headers }, body: job.body }
}
