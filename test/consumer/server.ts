import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

export type Running = { origin: string; output(): string }

/**
 * Starts a server program with `PORT` set and waits until it accepts connections; it is stopped
 * when the test ends.
 */
export async function started(
  cwd: string,
  command: string,
  args: string[],
  env: Record<string, string>,
): Promise<Running> {
  const port = await freePort()
  // A separate process group: npx starts a shell, which starts the program.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  const closed = once(child, 'close')
  onTestFinished(async () => {
    if (child.exitCode === null) process.kill(-(child.pid as number), 'SIGTERM')
    await closed
  })
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ${args.join(' ')} ended:\n${output}`)
  }
  return { origin: `http://127.0.0.1:${port}`, output: () => output }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** One try in 50 ms. */
async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const open = await new Promise((resolve) =>
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
  )
  socket.destroy()
  if (!open) await new Promise((resolve) => setTimeout(resolve, 50))
  return Boolean(open)
}
