import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@nats-io/transport-node'

export type Binary = { path: string; version: string }

/** The servers to test with: `TCW_NATS_SERVERS` (paths, separated by colons), else `nats-server` on the PATH. */
export const BINARIES: Binary[] = (process.env.TCW_NATS_SERVERS ?? 'nats-server')
  .split(delimiter)
  .filter(Boolean)
  .map((path) => ({ path, version: versionOf(path) }))

function versionOf(path: string): string {
  try {
    return /\d+\.\d+\.\d+/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[0] ?? '?'
  } catch (error) {
    throw new Error(
      `${path} cannot be run: install nats-server, or set TCW_NATS_SERVERS to the paths of servers`,
      { cause: error },
    )
  }
}

/** Whether a server has `sync_interval: always`; Debian's 2.9 has not. */
export const syncsAlways = ({ version }: Binary): boolean => !/^2\.[0-9]\./.test(version)

/** The newest of the binaries. */
export const newest = (): Binary =>
  BINARIES.reduce((one, other) => (minor(other) > minor(one) ? other : one))
const minor = ({ version }: Binary) => Number(version.split('.')[1])

/** A server in a process of its own, whose data are in a temporary folder. */
export class NatsServer {
  readonly url: string
  readonly #path: string
  readonly #config: string
  #child: ChildProcess | undefined
  #log = ''

  constructor(path: string, config: string, port: number) {
    this.#path = path
    this.#config = config
    this.url = `nats://127.0.0.1:${port}`
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    const child = spawn(this.#path, ['-c', this.#config], { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#child = child
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.#log = (this.#log + text).slice(-20_000)
    })
    for (let tries = 0; tries < 200; tries++) {
      if (this.#log.includes('Server is ready')) break
      if (child.exitCode !== null) throw new Error(`nats-server ended:\n${this.#log}`)
      await sleep(25)
    }
    this.#log = ''
  }

  /** Ends it; with `SIGKILL` like a crash. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode) return
    const ended = once(child, 'exit')
    child.kill(signal)
    if (signal !== 'SIGKILL') child.kill('SIGCONT')
    await ended
  }

  /** Sends a signal and does not wait. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal)
  }
}

export type Nats = AsyncDisposable & { url: string; server: NatsServer }

/** Starts one server. */
export async function natsServer(binary: Binary): Promise<Nats> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-nats-'))
  const port = await freePort()
  const config = join(folder, 'nats.conf')
  await writeFile(config, configOf(binary, folder, port))
  const server = new NatsServer(binary.path, config, port)
  await server.start()
  return {
    url: server.url,
    server,
    async [Symbol.asyncDispose]() {
      await server.stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type Cluster = AsyncDisposable & { urls: string[]; servers: NatsServer[] }

/** Starts a cluster of three on the loopback interface. */
export async function natsCluster(binary: Binary): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-nats-'))
  const ports = await Promise.all([1, 2, 3].map(freePort))
  const routePorts = await Promise.all([1, 2, 3].map(freePort))
  const routes = routePorts.map((port) => `"nats://127.0.0.1:${port}"`).join(', ')
  const servers = await Promise.all(
    ports.map(async (port, index) => {
      const config = join(folder, `nats-${index}.conf`)
      const text = `${configOf(binary, join(folder, `data-${index}`), port)}
server_name: n${index}
cluster { name: tcw, listen: "127.0.0.1:${routePorts[index]}", routes: [${routes}] }
`
      await writeFile(config, text)
      return new NatsServer(binary.path, config, port)
    }),
  )
  await Promise.all(servers.map((server) => server.start()))
  return {
    urls: servers.map(({ url }) => url),
    servers,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const configOf = (binary: Binary, folder: string, port: number) => `
listen: "127.0.0.1:${port}"
jetstream { store_dir: "${folder}"${syncsAlways(binary) ? ', sync_interval: always' : ''} }
`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A client of a test. */
export const client = (url: string | string[]) => connect({ servers: url })
