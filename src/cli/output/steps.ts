import { createLogUpdate } from 'log-update'

/** A count on standard error that is written anew ten times a second; nothing where nobody watches. */
export class Steps {
  readonly #log = process.stderr.isTTY ? createLogUpdate(process.stderr) : undefined
  readonly #done: string
  readonly #of: string
  #next = 0

  /**
   * @param done what was done: `purged`
   * @param of how many there are, if that is known
   */
  constructor(done: string, of: number | undefined) {
    this.#done = done
    this.#of = of === undefined ? '' : ` of ${of}`
  }

  show(count: number): void {
    const now = performance.now()
    if (!this.#log || now < this.#next) return
    this.#next = now + 100
    this.#log(`${count}${this.#of} ${this.#done}`)
  }

  end(): void {
    this.#log?.clear()
    this.#log?.done()
  }
}
