import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const USER = 'postgres'

function binaries(): string {
  const found = process.env.PG_BIN ?? globSync('/usr/lib/postgresql/*/bin').sort().at(-1)
  if (found) return found
  throw new Error(
    'there is no Postgres: install the package postgresql, or set PG_BIN to the folder with initdb',
  )
}

/** `initdb` and `postgres` refuse to run as root. */
const asUser = (program: string, args: string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', USER, '--', program, ...args]] : [program, args]

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

export type Postgres = {
  config: { host: string; port: number; user: string; database: string }
  /** Stops it at once, as a machine that loses its power would not let it finish. */
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** A server with its data in a temporary folder. */
export async function startPostgres(): Promise<Postgres> {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'tcw-postgres-'))
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(execFileSync('id', [flag, USER], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
  }
  const port = await freePort()
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', USER, '--auth=trust', '-E', 'UTF8']
  execFileSync(...asUser(join(bin, 'initdb'), options), { cwd: folder, stdio: 'ignore' })
  const config = { host: '127.0.0.1', port, user: USER, database: USER }
  let running: ReturnType<typeof spawn> | undefined
  const start = async () => {
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder]
    running = spawn(...asUser(join(bin, 'postgres'), args), { cwd: folder, stdio: 'ignore' })
    for (let tries = 0; ; tries++) {
      try {
        execFileSync(join(bin, 'pg_isready'), ['-h', config.host, '-p', String(port)], {
          stdio: 'ignore',
        })
        return
      } catch (error) {
        if (tries > 100) throw error
        await sleep(100)
      }
    }
  }
  const stop = async () => {
    const ended = once(running as ReturnType<typeof spawn>, 'exit')
    execFileSync(...asUser(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate']), {
      cwd: folder,
      stdio: 'ignore',
    })
    await ended
  }
  await start()
  return {
    config,
    start,
    stop,
    async remove() {
      await stop().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
