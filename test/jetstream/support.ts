import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { JetStreamInbox, type JetStreamInboxOptions } from '../../src/inbox/jetstream.ts'
import type { Attempt, InboxItem } from '../../src/inbox/port.ts'
import { keptLog } from '../support/inbox.ts'

export type Work = (item: InboxItem, attempt: Attempt) => unknown

export type Started = AsyncDisposable & {
  inbox: JetStreamInbox
  /** The data of the handled items, in order. */
  seen: any[]
  log: ReturnType<typeof keptLog>
}

/** An inbox that is open; by default with short pauses. */
export function started(
  servers: string | string[],
  options: Partial<JetStreamInboxOptions> = {},
  work: Work = () => {},
): Started {
  const log = keptLog()
  const inbox = new JetStreamInbox({
    servers,
    backoffMs: 20,
    leaseMs: 2_000,
    partitions: 4,
    logger: log,
    ...options,
  })
  const seen: any[] = []
  inbox.start(async (item, attempt) => {
    await work(item, attempt)
    seen.push(item.data)
  })
  return {
    inbox,
    seen,
    log,
    [Symbol.asyncDispose]: async () => void (await inbox.close(1_000)),
  }
}

/** Waits until a condition holds. */
export async function until(
  condition: () => unknown,
  timeoutMs = 20_000,
  what = 'the condition',
): Promise<void> {
  const endsAt = performance.now() + timeoutMs
  while (!(await condition())) {
    if (performance.now() > endsAt) throw new Error(`${what} did not hold within ${timeoutMs} ms`)
    await sleep(20)
  }
}

export type WorkerProcess = { lines: any[]; kill: (signal?: NodeJS.Signals) => Promise<void> }

/**
 * Starts a worker in a process of its own.
 *
 * @param mode `hang`: its handlers never end; `work`: they take a moment
 */
export async function workerProcess(
  servers: string | string[],
  mode: 'hang' | 'work',
): Promise<WorkerProcess> {
  const script = join(import.meta.dirname, 'worker-process.ts')
  const child = spawn(process.execPath, [script, [servers].flat().join(), mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: any[] = []
  const ready = Promise.withResolvers<void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') ready.resolve()
    else lines.push(JSON.parse(line))
  })
  await ready.promise
  return {
    lines,
    async kill(signal = 'SIGKILL') {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}
