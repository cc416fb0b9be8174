import { setImmediate as settled } from 'node:timers/promises'
import type { Runtime } from '../../src/inbox/worker/runtime.ts'

type Timer = { at: number; run: () => void }

/** A clock with timers that is controlled by the test; hours pass in milliseconds. */
export class VirtualRuntime implements Runtime {
  readonly random: () => number
  #now = 1_763_000_000_000
  #timers: Timer[] = []
  #soon: (() => void)[] = []

  /** @param random chance; always half by default */
  constructor(random: () => number = () => 0.5) {
    this.random = random
  }

  now(): number {
    return this.#now
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  soon(run: () => void): void {
    this.#soon.push(run)
  }

  /** Timers that wait: what keeps a real process alive. */
  get waiting(): number {
    return this.#timers.length
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** Lets so many milliseconds pass, and everything happen that falls into them. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms
    for (;;) {
      await settled()
      const soon = this.#soon.splice(0)
      for (const run of soon) run()
      if (soon.length) continue
      const next = this.#timers.toSorted((one, other) => one.at - other.at)[0]
      if (!next || next.at > until) break
      this.#timers = this.#timers.filter((timer) => timer !== next)
      this.#now = Math.max(this.#now, next.at)
      next.run()
    }
    this.#now = until
  }
}

/** Chance that a seed repeats (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
