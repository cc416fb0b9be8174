import { Worker } from 'node:worker_threads'
import type { PrismAddress, PrismOptions } from './prism.ts'

export type PrismThread = {
  /** Resolves when the first thread is ready; rejects when Prism cannot start. */
  ready: Promise<PrismAddress>
  /** Where Prism listens now; waits for a thread that is starting. */
  address(): Promise<PrismAddress>
  /** Ends the thread at this address, if it is still the current one, and starts another. */
  replace(address: PrismAddress): void
  /** How many threads have been replaced. */
  readonly replaced: number
  stop(): Promise<unknown>
}

/** Prism takes 120 MB; a request that makes it take more ends the thread instead of the process. */
const LIMITS = { maxOldGenerationSizeMb: 512 }

/**
 * Prism in a thread of its own: loading it takes most of a second, in which a server could answer nothing else. A thread that dies is
 * replaced by a new one.
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
      // The listener stays: an error of a thread that nobody hears of ends the process.
      worker.on('error', reject)
      worker.once('exit', () => {
        reject(new Error('the mock was stopped'))
        thread.dead = true
        // One that was never ready would die again; the next request tries it.
        if (!stopped && thread.address) restart()
      })
    })
    // Whoever asks gets the reason as an answer.
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
    replace(address) {
      if (current.thread.address === address) void current.thread.worker.terminate()
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
