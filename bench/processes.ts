import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Job, Result } from './load.ts'
import type { Stats } from './serve.ts'

/**
 * The servers have a separate core where the system allows it (Linux with taskset, two cores or
 * more).
 */
export const pinned =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0

const SERVER_CORE = 0
const LOAD_CORE = 1

/** Starts Node on a core, with a channel for messages. Its stdout is discarded. */
export function startNode(
  core: number,
  args: string[],
  env: Record<string, string> = {},
): ChildProcess {
  const command = [process.execPath, ...args]
  const [program, ...rest] = pinned ? ['taskset', '-c', String(core), ...command] : command
  return spawn(program as string, rest, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
}

/**
 * @throws Error (rejects) when the process ends before it sends a message; the reason is on
 *   stderr
 */
export function nextMessage(child: ChildProcess): Promise<any> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${child.spawnargs.join(' ')} ended before its time`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

/** A contender in its own process. */
export class Server {
  readonly port: number
  readonly #child: ChildProcess
  get pid() {
    return this.#child.pid
  }

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.port = port
  }

  static async start(
    contender: string,
    nodeFlags: string[] = [],
    env: Record<string, string> = {},
  ): Promise<Server> {
    const child = startNode(
      SERVER_CORE,
      [...nodeFlags, join(import.meta.dirname, 'serve.ts'), contender],
      env,
    )
    const { port } = await nextMessage(child)
    return new Server(child, port)
  }

  async stats(): Promise<Stats> {
    this.#child.send('stats')
    return (await nextMessage(this.#child)).stats
  }

  async stop(): Promise<void> {
    this.#child.disconnect()
    await once(this.#child, 'exit')
  }
}

/**
 * The load generator. It runs during the whole bench, so that it is equally warm for all
 * contenders.
 */
export class LoadGenerator {
  readonly #child = startNode(LOAD_CORE, [join(import.meta.dirname, 'load.ts')])

  /** @throws Error (rejects) when an answer was not 2xx */
  async run(job: Job): Promise<Result> {
    this.#child.send(job)
    const { result, problem } = await nextMessage(this.#child)
    if (problem) throw new Error(problem)
    return result
  }

  stop(): void {
    this.#child.disconnect()
  }
}
