import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export type Result = { status: number | null; stdout: string; stderr: string }

/** Runs a command to its end in a folder. */
export async function run(
  cwd: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Result> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  )
  const [status, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ])
  return { status, stdout, stderr }
}

/** Runs the Node that runs the tests. */
export const node = (cwd: string, ...args: string[]) => run(cwd, process.execPath, args)
