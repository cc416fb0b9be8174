import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PrismAddress, PrismOptions } from './prism.ts'

export type PrismThread = {
  /** Resolves when the first thread is ready; rejects when Prism cannot start. */
  ready: Promise<PrismAddress>
  /** The address where Prism listens; waits for a thread that is starting. */
  address(): Promise<PrismAddress>
  /**
   * Ends the thread at this address if it is still the current one, and starts another. Resolves
   * when `address()` no longer gives the old one.
   */
  replace(address: PrismAddress): Promise<void>
  /** The number of replaced threads. */
  readonly replaced: number
  stop(): Promise<unknown>
}

/**
 * Prism takes 120 MB; a request that makes it exceed the limit ends the thread instead of the
 * process.
 */
const LIMITS = { maxOldGenerationSizeMb: 512 }

/**
 * Prism in its own thread, because loading it blocks for most of a second. A thread that dies is
 * replaced.
 *
 * @param module the worker's module
 */
export function startPrismThread(options: PrismOptions, module = ownWorker()): PrismThread {
  let replaced = 0
  let stopped = false
  let hasBeenReady = false
  let current = start()

  function start() {
    const worker = new Worker(module, { workerData: options, resourceLimits: LIMITS })
    const thread = { worker, address: undefined as PrismAddress | undefined, dead: false }
    const ready = new Promise<PrismAddress>((resolve, reject) => {
      worker.once('message', (address: PrismAddress) => {
        hasBeenReady = true
        thread.address = address
        resolve(address)
      })
      // The listener stays attached: an unhandled error of a thread ends the process.
      worker.on('error', reject)
      worker.once('exit', () => {
        reject(new Error('the mock was stopped'))
        thread.dead = true
        // A thread that was never ready would die again, so the next request starts a new one.
        if (!stopped && thread.address) restart()
      })
    })
    // Requests are answered with the reason.
    ready.catch(() => {})
    return { ready, thread }
  }

  function restart(): void {
    replaced++
    current = start()
  }

  return {
    ready: current.ready,
    address() {
      if (!stopped && hasBeenReady && current.thread.dead) restart()
      return current.ready
    },
    async replace(address) {
      const { thread } = current
      if (thread.address !== address) return
      // Its listener for `exit` has started the next one by then.
      await thread.worker.terminate()
      if (!thread.dead) await once(thread.worker, 'exit')
    },
    get replaced() {
      return replaced
    },
    stop() {
      stopped = true
      return current.thread.worker.terminate()
    },
  }
}

const ownWorker = () => new URL('./prism-worker.ts', import.meta.url)
