import { findCallback } from '../../../contract/callbacks.ts'
import type { Observed } from '../../../proxy/observed.ts'
import type { Recorded } from '../../../traffic/recorded.ts'

/** How many exchanges are kept. */
export const KEPT = 1_000
/** How much text they may have together, in characters: anybody who can post could fill the memory. */
const KEPT_TEXT = 64 * 1024 * 1024

/** Whether the signature of a request was right. */
export type SignatureVerdict = { state: 'valid' | 'invalid' | 'unchecked'; text: string }

/** What is kept of a request and its answer. */
export type Exchange = {
  /** A number that grows. */
  id: number
  recorded: Recorded
  /** What Chat does with the answer: `refused`, `delivered`, …; absent for what nobody answered here. */
  outcome?: string
  /** Absent for events of an earlier start, whose signature was checked then. */
  signature?: SignatureVerdict
  /** From the inbox: it arrived before this start of the server. */
  earlier?: true
}

/** An exchange as a line of the list. */
export type Line = {
  id: number
  at: string
  command?: string
  title?: string
  phase?: 'before' | 'after'
  method: string
  /** The status of the answer, or how it failed. */
  status?: number | string
  ms?: number
  verdict?: string
  outcome?: string
  signature?: SignatureVerdict['state']
  /** How much violates the contract, and how much is not in it. */
  errors: number
  unknown: number
  reply: number
  earlier?: true
}

type Watcher = (lines: readonly Line[]) => void

/** How long lines are gathered for the watchers, in milliseconds. */
const GATHER_MS = 100

/** The newest exchanges, and who watches them. */
export class Exchanges {
  #kept: Exchange[] = []
  #next = 1
  #text = 0
  readonly #watchers = new Set<Watcher>()
  #gathered: Line[] = []
  #timer: NodeJS.Timeout | undefined

  add(exchange: Omit<Exchange, 'id'>): void {
    const added = { id: this.#next++, ...exchange }
    this.#kept.push(added)
    this.#text += textOf(added)
    // Not one by one: that would move the whole list each time.
    if (this.#kept.length > KEPT * 1.2) this.#drop(this.#kept.length - KEPT)
    while (this.#text > KEPT_TEXT && this.#kept.length > 1)
      this.#drop(Math.ceil(this.#kept.length / 10))
    if (!this.#watchers.size) return
    this.#gathered.push(lineOf(added))
    this.#timer ??= setTimeout(() => this.#tell(), GATHER_MS)
  }

  /** What was observed of an exchange that has just ended. */
  observe({ judged, recorded }: Observed, signature: SignatureVerdict): void {
    this.add({ recorded, outcome: judged.verdict?.outcome, signature })
  }

  get(id: number): Exchange | undefined {
    return this.#kept.find((exchange) => exchange.id === id)
  }

  /** The newest ones, oldest first. */
  all(): readonly Exchange[] {
    return this.#kept.slice(-KEPT)
  }

  clear(): void {
    this.#kept = []
    this.#text = 0
    this.#gathered = []
  }

  /** Calls for new lines, some at a time, until the returned function is called. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  get watchers(): number {
    return this.#watchers.size
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#watchers.clear()
  }

  /** Forgets the oldest ones. */
  #drop(count: number): void {
    for (const old of this.#kept.slice(0, count)) this.#text -= textOf(old)
    this.#kept = this.#kept.slice(count)
  }

  #tell(): void {
    this.#timer = undefined
    const lines = this.#gathered
    this.#gathered = []
    for (const watcher of this.#watchers) watcher(lines)
  }
}

function textOf({ recorded: { body, answer } }: Exchange): number {
  return body.length + ('text' in answer ? answer.text.length : 0)
}

/** The line of an exchange. */
export function lineOf({ id, recorded, outcome, signature, earlier }: Exchange): Line {
  const { at, command, method, answer, verdict, findings } = recorded
  const callback = command === undefined ? undefined : findCallback(command)
  return {
    ...{ id, at, command, method, verdict, outcome, earlier },
    title: callback?.title,
    phase: callback?.phase,
    status: earlier ? undefined : 'status' in answer ? answer.status : answer.failure,
    ms: earlier ? undefined : answer.ms,
    signature: signature?.state,
    errors: findings.errors.length,
    unknown: findings.unknown.length,
    reply: findings.reply.length,
  }
}
