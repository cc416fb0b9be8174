import { ApiError } from '../api.ts'

/** How many sends may be under way. */
const AT_ONCE = 4
/** How many may begin in a second. */
const A_SECOND = 20

/** Bounds what the page can make the server send. */
export class Gate {
  #running = 0
  #begun: number[] = []

  /**
   * Runs some work if there is room for it.
   *
   * @throws ApiError 429 when there is none
   */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    const now = performance.now()
    this.#begun = this.#begun.filter((at) => now - at < 1_000)
    if (this.#running >= AT_ONCE || this.#begun.length >= A_SECOND)
      throw new ApiError(
        429,
        `At most ${AT_ONCE} requests at once and ${A_SECOND} a second: tcw send --count is for load.`,
      )
    this.#begun.push(now)
    this.#running++
    try {
      return await work()
    } finally {
      this.#running--
    }
  }
}
