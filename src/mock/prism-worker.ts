// Runs in a worker thread (see prism-thread.ts): starts Prism and tells where it listens.
import { parentPort, workerData } from 'node:worker_threads'
import { startPrism } from './prism.ts'

parentPort?.postMessage(await startPrism(workerData))
