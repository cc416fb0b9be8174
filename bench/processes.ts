import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Job, Result } from './load.ts'
import type { Stats } from './serve.ts'

/** The servers have a core of their own where the system allows that (Linux with taskset, two cores or more). */
export const pinned = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0

const SERVER_CORE = 0
const LOAD_CORE = 1

/** Starts Node on a core; `ipc` gives a channel for messages. */
function node(core: number, args: string[], ipc: boolean): ChildProcess {
  const command = [process.execPath, ...args]
  const [program, ...rest] = pinned ? ['taskset', '-c', String(core), ...command] : command
  const stdio = ipc
    ? (['ignore', process.env.OUT ? 'inherit' : 'ignore', 'inherit', 'ipc'] as const)
    : (['ignore', 'pipe', 'inherit'] as const)
  return spawn(program as string, rest, { stdio: [...stdio] })
}

/** A contender that runs in a process of its own. */
export class Server {
  readonly port: number
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.port = port
  }

  /** @throws Error (by rejecting) when the process ends before it listens; it has told why on stderr */
  static async start(contender: string, nodeFlags: string[] = []): Promise<Server> {
    const child = node(SERVER_CORE, [...nodeFlags, join(import.meta.dirname, 'serve.ts'), contender], true)
    const message = await Promise.race([once(child, 'message'), once(child, 'exit')])
    const port = message[0]?.port
    if (!port) throw new Error(`the contender ${contender} did not start`)
    return new Server(child, port)
  }

  async stats(): Promise<Stats> {
    this.#child.send('stats')
    const [{ stats }] = await once(this.#child, 'message')
    return stats
  }

  async stop(): Promise<void> {
    this.#child.disconnect()
    await once(this.#child, 'exit')
  }
}

/** Loads a server from another process. @throws Error (by rejecting) when an answer was not 2xx */
export async function load(job: Job): Promise<Result> {
  const child = node(LOAD_CORE, [join(import.meta.dirname, 'load.ts'), JSON.stringify(job)], false)
  const [chunks, [code]] = await Promise.all([child.stdout!.toArray(), once(child, 'exit')])
  if (code !== 0) throw new Error(`the load generator failed on port ${job.port}`)
  return JSON.parse(Buffer.concat(chunks).toString())
}
