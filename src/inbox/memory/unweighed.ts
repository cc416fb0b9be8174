/**
 * The chunks that are not weighed yet. Most are done before they need to be, and once all of them
 * are, the list is dropped. A `Set` would be the obvious choice, but under load V8 keeps what was
 * deleted from it until the next collection of the old generation (outgrown tables reference newer
 * ones), which doubled p99.
 */
export class Unweighed<Chunk extends { left: number }> {
  #chunks: Chunk[] = []
  #open = 0

  add(chunk: Chunk): void {
    this.#chunks.push(chunk)
    this.#open++
  }

  /** One chunk is done and need not be weighed. */
  left(): void {
    this.#open--
    if (this.#open === 0) this.#chunks = []
    else if (this.#chunks.length > 64 && this.#chunks.length > this.#open * 2) {
      this.#chunks = this.#chunks.filter((chunk) => chunk.left > 0)
    }
  }

  /** Removes and returns the chunks that are not done. */
  takeAll(): Chunk[] {
    const chunks = this.#chunks.filter((chunk) => chunk.left > 0)
    this.#chunks = []
    this.#open = 0
    return chunks
  }
}
