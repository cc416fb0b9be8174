import type { Fingerprint } from '../../text/fingerprint.ts'
import { printOf } from '../event-item.ts'
import type { InboxItem } from '../port.ts'

const PRINT_BYTES = 8

/** What comes with a message: the bodies one after the other, then, from `printsAt`, the fingerprints. */
export type Attachment = { buffer: ArrayBuffer; printsAt: number }

/** Collects what the next message to the thread brings along: one buffer, which is handed over without a copy. */
export class Attachments {
  readonly #print: Fingerprint
  #bodies: Uint8Array[] = []
  #length = 0
  /** Both halves for each item; zeros for one without an id. */
  #prints = new Int32Array(512)
  #printed = 0

  /** @param print with the seed of the file */
  constructor(print: Fingerprint) {
    this.#print = print
  }

  /** Adds a body; returns where it is. */
  body(bytes: Uint8Array): { offset: number; length: number } {
    const offset = this.#length
    this.#bodies.push(bytes)
    this.#length += bytes.length
    return { offset, length: bytes.length }
  }

  /** Adds the fingerprints of items; returns where they are. */
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

  /** Everything that was added since the last time. */
  take(): Attachment {
    const printsAt = Math.ceil(this.#length / PRINT_BYTES) * PRINT_BYTES
    const prints = this.#prints.subarray(0, this.#printed)
    const buffer = new ArrayBuffer(printsAt + prints.byteLength)
    const bytes = new Uint8Array(buffer)
    let offset = 0
    for (const body of this.#bodies) {
      bytes.set(body, offset)
      offset += body.length
    }
    new Int32Array(buffer, printsAt).set(prints)
    this.#bodies = []
    this.#length = 0
    this.#printed = 0
    return { buffer, printsAt }
  }
}
