/**
 * The chunks that nobody has weighed yet. Most are done before anybody has to, all of them together: then the list is given up. A `Set`
 * would be the obvious thing, but what V8 has deleted from one of a busy receiver lives on until the next collection of the old heap
 * (its outgrown tables hold the newer ones): p99 was twice as long.
 */
export class Unweighed<Chunk extends { left: number }> {
  #chunks: Chunk[] = []
  #open = 0

  add(chunk: Chunk): void {
    this.#chunks.push(chunk)
    this.#open++
  }

  /** One of them is done, and needs no weighing any more. */
  left(): void {
    this.#open--
    if (this.#open === 0) this.#chunks = []
    else if (this.#chunks.length > 64 && this.#chunks.length > this.#open * 2) {
      this.#chunks = this.#chunks.filter((chunk) => chunk.left > 0)
    }
  }

  /** Those that are not done. They are no longer in the list. */
  takeAll(): Chunk[] {
    const chunks = this.#chunks
    this.#chunks = []
    this.#open = 0
    return chunks
  }
}
