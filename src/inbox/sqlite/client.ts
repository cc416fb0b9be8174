import { Worker } from 'node:worker_threads'
import type { Fingerprint } from '../../text/fingerprint.ts'
import { printOf } from '../event-item.ts'
import type { InboxItem } from '../port.ts'
import type { Answer, Left, Message, Name, Operation, Operations, Result } from './file/messages.ts'

type Waiting = {
  taken: ((value: any) => void) | undefined
  resolve: (value: any) => void
  reject: (error: Error) => void
}

/**
 * The other end of the thread. What is asked in one turn of the event loop is one message, and the bodies of its
 * appends are handed over without a copy.
 */
export class Client {
  readonly #thread: Worker
  readonly #print: Fingerprint
  readonly #waiting: Waiting[] = []
  /** The first of `#waiting` that is not answered. */
  #head = 0
  #operations: Operation[] = []
  #bodies: Uint8Array[] = []
  #length = 0
  /** Both halves for each item; zeros for one without an id. */
  #prints = new Int32Array(512)
  #printed = 0
  #scheduled = false
  #ended: Error | undefined
  /** Called when another process has changed something. */
  onChange: (left: Left) => void = () => {}
  /** Called before a message is sent; what is asked then goes with it. */
  beforeFlush: () => void = () => {}

  /**
   * @param path of the database
   * @param print with the seed of its fingerprints
   */
  constructor(path: string, print: Fingerprint) {
    this.#print = print
    this.#thread = new Worker(new URL('./thread/thread.ts', import.meta.url), { workerData: path })
    this.#thread.unref()
    this.#thread.on('message', (answer: Answer) => this.#answered(answer))
    this.#thread.on('error', (error) => this.#end(error))
    this.#thread.on('exit', () => this.#end(new Error('the inbox is closed')))
  }

  /**
   * Asks the thread for something; it does everything in the order in which it was asked.
   *
   * @param taken called with the result before anything later is answered
   * @throws Error (rejects) with the reason why it was not done
   */
  ask<N extends Name>(
    name: N,
    ask: Operations[N]['ask'],
    taken?: (value: Operations[N]['get']) => void,
  ): Promise<Operations[N]['get']> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended)
        return
      }
      this.#operations.push({ name, ask } as Operation)
      if (this.#head === this.#waiting.length) this.#thread.ref()
      this.#waiting.push({ taken, resolve, reject })
      if (this.#scheduled) return
      this.#scheduled = true
      setImmediate(() => this.#flush())
    })
  }

  /** Adds a body to the next message; returns where it is. */
  body(bytes: Uint8Array): { offset: number; length: number } {
    const offset = this.#length
    this.#bodies.push(bytes)
    this.#length += bytes.length
    return { offset, length: bytes.length }
  }

  /** Adds the fingerprints of items to the next message; returns where they are. */
  prints(items: readonly InboxItem[]): { first: number; count: number } {
    const first = this.#printed
    this.#printed += 2 * items.length
    if (this.#printed > this.#prints.length) {
      const larger = new Int32Array(2 * this.#printed)
      larger.set(this.#prints)
      this.#prints = larger
    }
    const print = this.#print
    let at = first
    for (const item of items) {
      const isIdentified = printOf(item, print)
      this.#prints[at++] = isIdentified ? print.high : 0
      this.#prints[at++] = isIdentified ? print.low : 0
    }
    return { first, count: items.length }
  }

  /** Waits for everything that was asked, then ends the thread. */
  async close(): Promise<void> {
    if (this.#ended) return
    this.#flush()
    this.#thread.ref()
    const exit = new Promise((resolve) => this.#thread.once('exit', resolve))
    this.#thread.postMessage('close')
    await exit
  }

  #flush(): void {
    this.beforeFlush()
    this.#scheduled = false
    if (!this.#operations.length) return
    const bytes = new Uint8Array(this.#length)
    let offset = 0
    for (const body of this.#bodies) {
      bytes.set(body, offset)
      offset += body.length
    }
    const prints = this.#prints.slice(0, this.#printed)
    const message: Message = { operations: this.#operations, bytes, prints }
    this.#thread.postMessage(message, [bytes.buffer, prints.buffer])
    this.#operations = []
    this.#bodies = []
    this.#length = 0
    this.#printed = 0
  }

  #answered(answer: Answer): void {
    if ('left' in answer) {
      this.onChange(answer.left)
      return
    }
    for (const result of answer.results) this.#settle(result)
    const isIdle = this.#head === this.#waiting.length
    if (isIdle || (this.#head > 1_000 && this.#head * 2 > this.#waiting.length)) {
      this.#waiting.splice(0, this.#head)
      this.#head = 0
    }
    if (isIdle) this.#thread.unref()
  }

  #settle(result: Result): void {
    const { taken, resolve, reject } = this.#waiting[this.#head++] as Waiting
    if (!result.ok) {
      reject(new Error(explained(result.error)))
      return
    }
    taken?.(result.value)
    resolve(result.value)
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.splice(0).slice(this.#head)) reject(this.#ended)
    this.#head = 0
  }
}

function explained(error: string): string {
  if (!/full/i.test(error)) return `the inbox could not be written: ${error}`
  return 'the disk of the inbox is full; it takes events again as soon as there is room'
}
