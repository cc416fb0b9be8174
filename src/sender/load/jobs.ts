import type { Callback } from '../../contract/callbacks.ts'
import { type Refresh, refresher } from '../fresh.ts'
import { type Addressing, urlOf } from '../prepare.ts'
import type { Job } from './sequence.ts'

/** A callback with the body that its copies are made from. */
export type Template = { callback: Callback; body: object }

/**
 * The jobs of a run, one template after the other and again from the first: each copy happens now, is another
 * event, and is signed for its second.
 *
 * @param count how many; without end by default
 */
export function* jobsOf(
  templates: readonly Template[],
  addressing: Addressing,
  count = Number.POSITIVE_INFINITY,
): Generator<Job> {
  const presses = templates.map((template) => new Press(template, addressing))
  for (let number = 0; number < count; number++) {
    yield (presses[number % presses.length] as Press).job(number)
  }
}

class Press {
  readonly #callback: Callback
  readonly #body: object
  readonly #addressing: Addressing
  readonly #refresh: Refresh
  #second = 0
  #url = ''

  constructor({ callback, body }: Template, addressing: Addressing) {
    this.#callback = callback
    this.#body = structuredClone(body)
    this.#addressing = addressing
    this.#refresh = refresher(callback.command, this.#body)
  }

  job(number: number): Job {
    const now = Date.now()
    this.#refresh(now, number)
    const second = Math.floor(now / 1000)
    if (second !== this.#second) {
      this.#second = second
      this.#url = urlOf(this.#callback, this.#addressing, now)
    }
    return { callback: this.#callback, url: this.#url, body: JSON.stringify(this.#body) }
  }
}
