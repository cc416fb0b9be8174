import type { Client } from './client.ts'
import type { Left } from './file/messages.ts'

/** How long an inbox keeps what it no longer needs. All in milliseconds. */
export type PurgeOptions = {
  /** How long ids are remembered to drop redeliveries. */
  rememberMs: number
  /** How long dead letters are kept. */
  keepDeadMs: number
  /** How long quarantined bodies are kept. */
  keepQuarantineMs: number
}

const EVERY_MS = 1_000
const MOST = 1_000

/** Removes a little of what is old, every second. */
export class Purge {
  readonly #client: Client
  readonly #options: PurgeOptions
  readonly #purged: (left: Left) => void
  #timer: NodeJS.Timeout | undefined

  constructor(client: Client, options: PurgeOptions, purged: (left: Left) => void) {
    this.#client = client
    this.#options = options
    this.#purged = purged
  }

  start(logger: { warn(fields: object, text: string): void }): void {
    this.#timer = setInterval(() => this.#run(logger), EVERY_MS).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #run(logger: { warn(fields: object, text: string): void }): Promise<void> {
    const { rememberMs, keepDeadMs, keepQuarantineMs } = this.#options
    try {
      if (rememberMs !== Number.POSITIVE_INFINITY)
        await this.#client.ask('sweep', { before: Date.now() - rememberMs })
      await this.#letters('dead', keepDeadMs, logger)
      await this.#letters('quarantined', keepQuarantineMs, logger)
    } catch {
      // The disk is full, for example; there will be a next time.
    }
  }

  async #letters(
    state: 'dead' | 'quarantined',
    keepMs: number,
    logger: { warn(fields: object, text: string): void },
  ): Promise<void> {
    if (keepMs === Number.POSITIVE_INFINITY) return
    const left = await this.#client.ask('purge', {
      state,
      before: Date.now() - keepMs,
      limit: MOST,
    })
    if (!left[state]) return
    this.#purged(left)
    logger.warn({ state, purged: left[state] }, 'old letters were purged from the inbox')
  }
}
