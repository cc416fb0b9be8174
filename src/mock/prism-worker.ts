// Runs in a worker thread (see prism-thread.ts): starts Prism and posts its address.
import { parentPort, workerData } from 'node:worker_threads'
import { startPrism } from './prism.ts'

parentPort?.postMessage(await startPrism(workerData))
