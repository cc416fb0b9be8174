import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { APP, type Case, cases, signedPath, TOKEN } from '../cases.ts'
import { nextMessage, startNode } from '../processes.ts'
import { median } from '../statistics.ts'
import { userProject } from '../user-project.ts'

/** All in milliseconds. `sinceStart` counts from the start of the process, `ready` from its first line. */
export type Start = { ready: number; sinceStart: number; first: number; tenth: number }

/** Starts the server of server.js `runs` times and sends ten requests to each; medians. */
export async function measureStart(runs: number): Promise<Start> {
  const starts: Start[] = []
  // In the checkout the name of the library resolves to src/.
  const folder = await userProject()
  const server = join(folder, 'server.js')
  await cp(join(import.meta.dirname, 'server.js'), server)
  // The first one warms up the file cache and the client.
  for (let run = 0; run <= runs; run++) {
    const start = await startOnce(server)
    if (run > 0) starts.push(start)
  }
  await rm(folder, { recursive: true })
  const of = (name: keyof Start) => median(starts.map((start) => start[name]))
  return {
    ready: of('ready'),
    sinceStart: of('sinceStart'),
    first: of('first'),
    tenth: of('tenth'),
  }
}

async function startOnce(server: string): Promise<Start> {
  const env = { SDK_APP_ID: String(APP), CALLBACK_TOKENS: TOKEN }
  const child = startNode(0, [server], env)
  const { port, ready, sinceStart } = await nextMessage(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (let index = 0; index < 10; index++) times.push(await post(port, agent, cases[1] as Case))
  agent.destroy()
  child.disconnect()
  await once(child, 'exit')
  return { ready, sinceStart, first: times[0] as number, tenth: times[9] as number }
}

/**
 * Milliseconds from the request to the end of its answer, including the connection. @throws Error
 * when the status is not 200
 */
async function post(port: number, agent: Agent, { command, body }: Case): Promise<number> {
  const started = performance.now()
  const sent = request({ port, agent, method: 'POST', path: signedPath(command) }).end(body)
  const [response] = await once(sent, 'response')
  const text = Buffer.concat(await response.toArray()).toString()
  if (response.statusCode !== 200)
    throw new Error(`the started server answered ${response.statusCode}: ${text}`)
  return performance.now() - started
}
