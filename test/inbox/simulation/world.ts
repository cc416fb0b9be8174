import { StoreInbox } from '../../../src/inbox/inbox.ts'
import { MemoryStore } from '../../../src/inbox/memory/store.ts'
import type { Attempt, InboxItem } from '../../../src/inbox/port.ts'
import type { Claimed, Failure, InboxStore } from '../../../src/inbox/store.ts'
import type { Runtime } from '../../../src/inbox/worker/runtime.ts'
import { item } from '../../support/inbox.ts'
import { seededRandom, VirtualRuntime } from '../../support/virtual-runtime.ts'
import { FlakyStore, type Weather } from './flaky-store.ts'

export type Action =
  | { do: 'append'; key: number; handlers: number }
  | { do: 'wait'; ms: number }
  | { do: 'crash' }
  | { do: 'jump'; ms: number }

export type Plan = { seed: number; actions: Action[]; weather: Weather; hang: number; fail: number }

/** A store or a worker with a mistake, to see whether it is found. */
export type Mistake = { wrap?(store: InboxStore): InboxStore; acknowledgesFirst?: boolean }

const LEASE_MS = 10_000
const HANDLER_MS = 3_000
const CLEAR: Weather = { fails: 0, losesAnswer: 0, slowMs: 0 }

/** What happened to one item. */
type Record = {
  order: number
  key: string | undefined
  handlers: string[]
  successes: Map<string, number>
  over: boolean
}

/**
 * Two processes that share a storage, on a clock of the test: crashes, a storage that fails, clocks that jump,
 * handlers that fail or hang. Everything follows from the seed.
 */
export class World {
  readonly problems: string[] = []
  readonly acknowledged = new Set<string>()
  readonly items = new Map<string, Record>()
  /** Whether something happened after which a handler may run twice. */
  disturbed = false
  readonly #plan: Plan
  readonly #mistake: Mistake
  readonly #runtime: VirtualRuntime
  readonly #random: () => number
  readonly #memory: MemoryStore
  readonly #shared: InboxStore
  #weather: Weather
  #hang: number
  #fail: number
  #order = 0
  #workers: { inbox: StoreInbox; store: FlakyStore; offset: { ms: number } }[] = []

  constructor(plan: Plan, mistake: Mistake = {}) {
    this.#plan = plan
    this.#mistake = mistake
    this.#random = seededRandom(plan.seed)
    this.#runtime = new VirtualRuntime(this.#random)
    this.#weather = plan.weather
    this.#hang = plan.hang
    this.#fail = plan.fail
    // A handler that hangs may still have its effect, besides its next attempt.
    this.disturbed = plan.weather.losesAnswer > 0 || plan.weather.fails > 0 || plan.hang > 0
    const limits = { limitItems: 1e6, limitBytes: 1e9, deadLimitItems: 1e6, deadLimitBytes: 1e9 }
    this.#memory = new MemoryStore({ ...limits, rememberIds: 1e4, onDrop() {} })
    this.#shared = this.#mistake.wrap?.(this.#memory) ?? this.#memory
  }

  async run(): Promise<void> {
    this.#startWorker()
    this.#startWorker()
    for (const action of this.#plan.actions) {
      await this.#act(action)
      await this.#runtime.advance(1 + this.#random() * 50)
    }
    await this.#end()
  }

  async #act(action: Action): Promise<void> {
    if (action.do === 'append') this.#append(action.key, action.handlers)
    else if (action.do === 'wait') await this.#runtime.advance(action.ms)
    else if (action.do === 'crash') this.#crash()
    else this.#jump(action.ms)
  }

  #append(key: number, count: number): void {
    const worker = this.#workers[Math.floor(this.#random() * this.#workers.length)]
    if (!worker) return
    const handlers = ['archive', 'index', 'notify'].slice(0, count)
    const appended = item({ handlers }, { key: key ? `key${key}` : undefined })
    const record = { order: 0, key: appended.key, handlers, successes: new Map(), over: false }
    this.items.set(appended.id, record)
    if (this.#mistake.acknowledgesFirst) this.acknowledged.add(appended.id)
    Promise.resolve(worker.inbox.append([appended])).then(
      () => this.acknowledged.add(appended.id),
      () => {},
    )
  }

  #startWorker(): void {
    const offset = { ms: 0 }
    const runtime: Runtime = {
      now: () => this.#runtime.now() + offset.ms,
      random: this.#random,
      after: (ms, run) => this.#runtime.after(ms, () => store.isDead || run()),
      soon: (run) => this.#runtime.soon(() => store.isDead || run()),
    }
    const store = new FlakyStore(this.#watched(), this.#runtime, this.#random, () => this.#weather)
    const options = { logger: false, attempts: 4, backoffMs: 100, leaseMs: LEASE_MS } as const
    const inbox = new StoreInbox(
      store,
      { ...options, handlerTimeoutMs: HANDLER_MS, concurrency: 4 },
      runtime,
    )
    inbox.start((one, attempt) => this.#handle(one, attempt, store))
    this.#workers.push({ inbox, store, offset })
  }

  /** Notes in which order items were stored, and when they are over. */
  #watched(): InboxStore {
    const over = (claimed: Claimed, ours: boolean) => {
      const record = this.items.get(claimed.item.id)
      if (record && ours) record.over = true
      return ours
    }
    return Object.assign(Object.create(this.#shared), {
      append: (items: readonly InboxItem[]) => {
        const appended = this.#shared.append(items)
        for (const { id } of items) {
          const record = this.items.get(id)
          if (record && !record.order) record.order = ++this.#order
        }
        return appended
      },
      claim: (request: any) => this.#shared.claim(request),
      renew: (claimed: any, request: any) => this.#shared.renew?.(claimed, request),
      progress: (claimed: any, done: any) => this.#shared.progress?.(claimed, done),
      counts: () => this.#shared.counts(),
      complete: (claimed: Claimed) => over(claimed, this.#shared.complete(claimed) as boolean),
      fail: (claimed: Claimed, failure: Failure) => {
        const ours = this.#shared.fail(claimed, failure) as boolean
        return failure.retryAt === undefined ? over(claimed, ours) : ours
      },
    })
  }

  async #handle(one: InboxItem, attempt: Attempt, store: FlakyStore): Promise<void> {
    const record = this.items.get(one.id) as Record
    this.#checkOrder(one.id, record)
    for (const handler of record.handlers) {
      await attempt.run(handler, async () => {
        const chance = this.#random()
        if (chance < this.#hang) await this.#runtime.sleep(HANDLER_MS * 3)
        else await this.#runtime.sleep(this.#random() * 200)
        if (store.isDead) return new Promise(() => {})
        if (chance > 1 - this.#fail) throw new Error('no')
        record.successes.set(handler, (record.successes.get(handler) ?? 0) + 1)
      })
      if (store.isDead) return await new Promise(() => {})
    }
  }

  /** Nothing starts while an older item with its key is not over. */
  #checkOrder(id: string, { key, order }: Record): void {
    if (key === undefined) return
    for (const [other, record] of this.items) {
      if (record.key === key && record.order && record.order < order && !record.over)
        this.problems.push(`${id} started before ${other} was over`)
    }
  }

  #crash(): void {
    const [worker] = this.#workers.splice(Math.floor(this.#random() * this.#workers.length), 1)
    worker?.store.die()
    this.disturbed = true
    this.#startWorker()
  }

  #jump(ms: number): void {
    const worker = this.#workers[Math.floor(this.#random() * this.#workers.length)]
    if (worker) worker.offset.ms += ms
    this.disturbed = true
  }

  #left(): number {
    const { waiting, running, retrying } = this.#memory.counts()
    return waiting + running + retrying
  }

  /** The sky clears, and everything gets done. */
  async #end(): Promise<void> {
    this.#weather = CLEAR
    this.#hang = 0
    this.#fail = 0
    for (const worker of this.#workers) worker.offset.ms = 0
    // What is still on its way to a slow storage arrives in the first minute. Longer than a clock was ahead, a lease and all retries.
    let minutes = 0
    do await this.#runtime.advance(60_000)
    while (++minutes < 60 && this.#left())
    // A result that was late must change nothing.
    await this.#runtime.advance(30_000)
    if (this.#left()) this.problems.push(`${this.#left()} are left`)
    const dead = new Set(this.#memory.dead.letters.map(({ item: one }) => one.id))
    for (const [id, { handlers, successes }] of this.items) {
      for (const handler of handlers) {
        const times = successes.get(handler) ?? 0
        if (!times && this.acknowledged.has(id) && !dead.has(id))
          this.problems.push(`${id} was acknowledged, and ${handler} never ran`)
        if (times > 1 && !this.disturbed)
          this.problems.push(`${handler} ran ${times} times for ${id}`)
      }
    }
  }
}
