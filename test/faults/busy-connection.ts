import { Agent, type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

export type Post = { path: string; body: string }
export type Tally = {
  answered: number
  connections: number
  /** The results of the requests that were not answered OK. */
  lost: string[]
  slowestMs: number
}

export const newTally = (): Tally => ({ answered: 0, connections: 0, lost: [], slowestMs: 0 })

/**
 * Posts over one kept-alive connection, a request after the other with short pauses, until `signal` aborts. Like the platform, it uses a
 * connection until the server ends it: only then it opens a new one, to what `target` names at that moment. A request without the
 * answer OK is lost.
 */
export async function busyConnection(
  target: () => string,
  posts: Post[],
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const url = target()
    tally.connections++
    do {
      await post(url, posts[tally.answered % posts.length] as Post, agent, tally)
      await sleep(Math.random() * 30)
    } while (isOpen(agent) && !signal.aborted)
    agent.destroy()
  }
}

const isOpen = (agent: Agent) => Object.values(agent.freeSockets).some((sockets) => sockets?.length)

async function post(url: string, { path, body }: Post, agent: Agent, tally: Tally): Promise<void> {
  const started = performance.now()
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url + path, { method: 'POST', agent }, resolve)
        .on('error', reject)
        .end(body)
    })
    const content = (await json(answer)) as { ActionStatus?: string }
    if (answer.statusCode === 200 && content.ActionStatus === 'OK') tally.answered++
    else tally.lost.push(`${answer.statusCode} ${JSON.stringify(content)}`)
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - started)
  } catch (error) {
    tally.lost.push((error as NodeJS.ErrnoException).code ?? String(error))
  }
}
