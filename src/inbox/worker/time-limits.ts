import type { Runtime } from './runtime.ts'

/** Something with a time limit. */
export abstract class Limited {
  /** Its neighbours in the list. */
  before: Limited | undefined
  after: Limited | undefined
  endsAt = 0

  /** Called when the time is up. */
  abstract expire(): void
}

/**
 * The same time limit for many: a list ordered by end, and one timer for the first. A timer for
 * each would cost more than most handlers do.
 */
export class TimeLimits {
  readonly #ms: number
  readonly #runtime: Runtime
  #first: Limited | undefined
  #last: Limited | undefined
  #cancel: (() => void) | undefined

  constructor(ms: number, runtime: Runtime) {
    this.#ms = ms
    this.#runtime = runtime
  }

  get ms(): number {
    return this.#ms
  }

  add(limited: Limited): void {
    limited.endsAt = this.#runtime.now() + this.#ms
    limited.before = this.#last
    if (this.#last) this.#last.after = limited
    else this.#first = limited
    this.#last = limited
    this.#cancel ??= this.#runtime.after(this.#ms, this.#ring)
  }

  remove(limited: Limited): void {
    const { before, after } = limited
    if (before) before.after = after
    else this.#first = after
    if (after) after.before = before
    else this.#last = before
    limited.before = undefined
    limited.after = undefined
    if (this.#first) return
    // An unneeded timer would keep the process alive.
    this.#cancel?.()
    this.#cancel = undefined
  }

  readonly #ring = (): void => {
    this.#cancel = undefined
    const now = this.#runtime.now()
    for (let first = this.#first; first && first.endsAt <= now; first = this.#first) {
      this.remove(first)
      first.expire()
    }
    if (this.#first) {
      this.#cancel ??= this.#runtime.after(this.#first.endsAt - now, this.#ring)
    }
  }
}
