import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'

export const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

export type Tcw = {
  /** The first that its output names. */
  url: string
  /** What it has printed until now. */
  output: () => string
  /** Sends a signal and waits for the end: the exit code, or the signal's name when that ended it. */
  stop: (signal: NodeJS.Signals) => Promise<number | string>
}

/**
 * Starts `tcw …` in its own process and waits until it prints its address; it is killed when the
 * test ends.
 *
 * @param says where it prints its address
 */
export async function tcw(
  args: string[],
  env: Record<string, string> = {},
  says: 'stdout' | 'stderr' = 'stdout',
): Promise<Tcw> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    // Otherwise all of them would want the same file in the folder of the checkout.
    env: { ...process.env, INBOX: 'memory', ...env },
    stdio: ['ignore', 'pipe', says === 'stderr' ? 'pipe' : 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const url = await firstUrl(createInterface({ input: child[says] as Readable }))
  if (!url) throw new Error(`tcw ${args.join(' ')} ended before it said where it listens`)
  return {
    url,
    output: () => output,
    stop: async (signal) => {
      child.kill(signal)
      const [code, by] = await ended
      return code ?? by
    },
  }
}

async function firstUrl(lines: Interface): Promise<string | undefined> {
  const found = Promise.withResolvers<string | undefined>()
  // The listener stays attached: an unread pipe fills up.
  lines.on('line', (line) => {
    const url = / (http:\/\/\S+)/.exec(line)?.[1]
    if (url) found.resolve(url)
  })
  lines.once('close', () => found.resolve(undefined))
  return found.promise
}
