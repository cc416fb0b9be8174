import { type Callback, callbacks } from '../contract/callbacks.ts'
import { examplesOf } from '../request/examples.ts'
import { type Verdict, verdictOfExchange } from '../request/verdict.ts'
import { type Posted, Poster } from '../sender/post.ts'
import { type Addressing, urlOf } from '../sender/prepare.ts'
import { each, type Failure } from './check.ts'
import type { Settings } from './settings.ts'

/** Time for an answer in milliseconds. Late ones are judged by one check, and must not fail all others. */
export const PATIENCE_MS = 8_000

export type Delivery = {
  callback: Callback
  /** A text is sent as it is. */
  body: object | string
  headers?: Record<string, string>
  /** Other ways to sign, other parameters. */
  addressing?: Partial<Addressing>
  /** The last word on the URL. */
  url?: (url: string) => string
}

export type Answered = { callback: Callback; form: string; posted: Posted; verdict: Verdict }

/** The backend under test. */
export class Backend {
  readonly #settings: Settings
  readonly #poster: Poster
  #examples: Promise<Answered[]> | undefined
  /** The number of requests that were sent. */
  sent = 0

  constructor(settings: Settings) {
    this.#settings = settings
    const { insecure } = settings
    this.#poster = new Poster({ connections: 64, timeoutMs: PATIENCE_MS, insecure })
  }

  /** Sends a callback, signed like the platform's unless its addressing says otherwise. */
  async send(delivery: Delivery, form: string): Promise<Answered> {
    const { callback, body, headers } = delivery
    this.sent++
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const posted = await this.#poster.post({ url: this.url(delivery), headers, body: text })
    return { callback, form, posted, verdict: verdictOfExchange(callback.command, posted) }
  }

  /** The URL of a callback. */
  url({ callback, addressing, url = (one) => one }: Omit<Delivery, 'body'>): string {
    return url(urlOf(callback, { ...this.addressing(), ...addressing }))
  }

  /** How a callback is addressed and signed. */
  addressing(): Addressing {
    const { url: to, sdkAppId, tokens } = this.#settings
    return { to, sdkAppId, token: tokens[0] }
  }

  /** Every example of every callback; sent once. */
  examples(): Promise<Answered[]> {
    this.#examples ??= each(this.#allExamples(), ({ callback, name, body }) =>
      this.send({ callback, body }, name),
    )
    return this.#examples
  }

  #allExamples() {
    return this.#settings.callbacks.flatMap((callback) =>
      examplesOf(callback.command).map(({ name, body }) => ({ callback, name, body })),
    )
  }

  /** One callback for each family and phase: what is true of it is true of its kin. */
  representatives(): Callback[] {
    const seen = new Map<string, Callback>()
    for (const callback of this.#settings.callbacks) {
      const kind = `${callback.family} ${callback.phase} ${callback.batch}`
      if (!seen.has(kind)) seen.set(kind, callback)
    }
    return [...seen.values()]
  }

  /** The callback for checks that need only one: an after-callback, which decides nothing. */
  usual(): Callback {
    const after = this.#settings.callbacks.find(({ phase, batch }) => phase === 'after' && !batch)
    return after ?? this.#settings.callbacks[0] ?? (callbacks[0] as Callback)
  }

  async close(): Promise<void> {
    await this.#poster.close()
  }
}

/** The first example of a callback; a copy. */
export const firstExample = ({ command }: Callback): any => examplesOf(command)[0]?.body ?? {}

/** What came, in words. */
export function cameBack({ posted }: Answered): string {
  if ('failure' in posted)
    return posted.failure === 'timeout'
      ? `no answer within ${PATIENCE_MS / 1000} s`
      : (posted.detail ?? posted.failure)
  const start = posted.text.length > 120 ? `${posted.text.slice(0, 120)}…` : posted.text
  return `status ${posted.status}: ${start || '(empty)'}`
}

/** Whether Chat would count the answer: whether the backend took what it was sent. */
export const isTaken = ({ posted }: Answered): boolean =>
  'status' in posted && posted.status === 200

/** The failure of what had to be taken; `undefined` when it was. */
export function notTaken(answer: Answered): Failure | undefined {
  if (isTaken(answer)) return undefined
  const detail = `must be taken (status 200); ${cameBack(answer)}`
  return { command: answer.callback.command, form: answer.form, detail }
}
