import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

export type Tcw = {
  /** What the first line of its output names. */
  url: string
  /** Sends a signal and waits for the end: the exit code, or the signal's name when that ended it. */
  stop: (signal: NodeJS.Signals) => Promise<number | string>
}

/** Starts `tcw …` as a process of its own and waits for the line that says where it listens; it is killed when the test ends. */
export async function tcw(args: string[], env: Record<string, string> = {}): Promise<Tcw> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [unknown]
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error(`tcw ${args.join(' ')} ended (${line}) before it said where it listens`)
  return {
    url,
    stop: async (signal) => {
      child.kill(signal)
      const [code, by] = await ended
      return code ?? by
    },
  }
}
