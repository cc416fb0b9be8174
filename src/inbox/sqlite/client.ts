import { Worker } from 'node:worker_threads'
import type { Fingerprint } from '../../text/fingerprint.ts'
import { Attachments } from './attachments.ts'
import type { Answer, Left, Message, Name, Operation, Operations, Result } from './file/messages.ts'

/** So many messages may be under way; what is asked meanwhile shares the next one. */
const MOST_MESSAGES = 1

type Waiting = {
  taken: (value: any) => unknown
  resolve: (value: any) => void
  reject: (error: Error) => void
}

/**
 * The other end of the thread. What is asked until the thread has answered is one message: waking the other costs both
 * more than most of what is asked.
 */
export class Client {
  readonly #thread: Worker
  /** What the next message brings along. */
  readonly attachments: Attachments
  readonly #waiting: Waiting[] = []
  /** The first of `#waiting` that is not answered. */
  #head = 0
  #operations: Operation[] = []
  #scheduled = false
  #unanswered = 0
  #closing = false
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
    this.attachments = new Attachments(print)
    this.#thread = new Worker(new URL('./thread/thread.ts', import.meta.url), { workerData: path })
    this.#thread.unref()
    this.#thread.on('message', (answer: Answer) => this.#answered(answer))
    this.#thread.on('error', (error) => this.#end(error))
    this.#thread.on('exit', () => this.#end(new Error('the inbox is closed')))
  }

  /** Why the thread takes nothing more. */
  get ended(): Error | undefined {
    return this.#ended
  }

  /**
   * Asks the thread for something; it does everything in the order in which it was asked.
   *
   * @param taken makes the result of what was got, before anything later is answered
   * @throws Error (rejects) with the reason why it was not done
   */
  ask<N extends Name, R = Operations[N]['get']>(
    name: N,
    ask: Operations[N]['ask'],
    taken: (value: Operations[N]['get']) => R = same,
  ): Promise<R> {
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

  /** Waits for everything that was asked, then ends the thread. */
  async close(): Promise<void> {
    if (this.#ended) return
    this.#closing = true
    this.#flush(Number.POSITIVE_INFINITY)
    this.#thread.ref()
    const exit = new Promise((resolve) => this.#thread.once('exit', resolve))
    this.#thread.postMessage('close')
    await exit
  }

  /** @param most messages that may be under way */
  #flush(most = MOST_MESSAGES): void {
    this.beforeFlush()
    this.#scheduled = false
    if (!this.#operations.length || this.#unanswered >= most) return
    this.#unanswered++
    const operations = JSON.stringify(this.#operations)
    this.#operations = []
    const attachment = this.attachments.take()
    const message: Message = { operations, ...attachment }
    this.#thread.postMessage(message, [attachment.buffer])
  }

  #answered(answer: Answer): void {
    if ('left' in answer) {
      this.onChange(answer.left)
      return
    }
    this.#unanswered -= answer.messages
    if (this.#operations.length && !this.#scheduled) {
      this.#scheduled = true
      setImmediate(() => this.#flush())
    }
    for (const result of answer.results) this.#settle(result)
    const isIdle = this.#head === this.#waiting.length
    if (isIdle || (this.#head > 1_000 && this.#head * 2 > this.#waiting.length)) {
      this.#waiting.splice(0, this.#head)
      this.#head = 0
    }
    // One that is waited for must end, also when an answer was still under way.
    if (isIdle && !this.#closing) this.#thread.unref()
  }

  #settle(result: Result): void {
    const { taken, resolve, reject } = this.#waiting[this.#head++] as Waiting
    if (typeof result === 'number') {
      resolve(taken({ seq: result, duplicates: NONE }))
    } else if (result.ok) resolve(taken(result.value))
    else reject(new Error(explained(result.error)))
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.splice(0).slice(this.#head)) reject(this.#ended)
    this.#head = 0
  }
}

const NONE: readonly number[] = []
const same = (value: any) => value

function explained(error: string): string {
  if (!/full/i.test(error)) return `the inbox could not be written: ${error}`
  return 'the disk of the inbox is full; it takes events again as soon as there is room'
}
