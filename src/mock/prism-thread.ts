import { Worker } from 'node:worker_threads'
import type { PrismOptions } from './prism.ts'

export type PrismThread = {
  /** The port of the loopback interface that Prism listens on; rejects when Prism does not start. */
  port: Promise<number>
  stop: () => Promise<unknown>
}

/**
 * Prism in a thread of its own: loading it takes most of a second, in which a server could answer nothing else.
 */
export function startPrismThread(options: PrismOptions): PrismThread {
  const worker = new Worker(new URL('./prism-worker.ts', import.meta.url), { workerData: options })
  const port = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the mock was stopped')))
  })
  return { port, stop: () => worker.terminate() }
}
