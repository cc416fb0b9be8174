import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in its own process, which sends its URL and answers questions by IPC. */
export type ServerProcess = {
  url: string
  /** Sends a message and resolves with the answer. */
  ask<T>(message: string): Promise<T>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL, for a process that may be stuck. */
  kill(): void
}

/**
 * Starts a module of this folder as a process and waits until it listens.
 *
 * @throws Error when the process ends before it listens
 */
export async function startServer(
  file: string,
  args: string[] = [],
  execArgv: string[] = [],
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv })
  const url = await Promise.race([
    answer<string>(child),
    once(child, 'exit').then(([code]) => fail(file, code)),
  ])
  return {
    url,
    ask: (message) => {
      child.send(message)
      return answer(child)
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode) return child.exitCode
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      return (await exit)[0]
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

async function answer<T>(child: ChildProcess): Promise<T> {
  return (await once(child, 'message'))[0]
}

function fail(file: string, code: number | null): never {
  throw new Error(`${file} ended with ${code} before it listened; its errors are above`)
}
