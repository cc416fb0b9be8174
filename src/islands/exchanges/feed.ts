import type { Line } from '../../serve/live/inspect/exchanges.ts'

/** How many lines are shown; the server keeps as many. */
const SHOWN = 1_000

/** What the page knows of the list. */
export type Feed = {
  /** Newest first. */
  lines: readonly Line[]
  /** Lines that came while the list stands still. */
  waiting: number
  paused: boolean
  connected: boolean
}

/** The list as it comes from the server. It connects again by itself. */
export class LiveFeed {
  #feed: Feed = { lines: [], waiting: 0, paused: false, connected: false }
  #held: Line[] = []
  readonly #prefix: string
  readonly #show: (feed: Feed) => void
  #source: EventSource | undefined

  /** @param prefix where the server has the list: `/api/exchanges` */
  constructor(prefix: string, show: (feed: Feed) => void) {
    this.#prefix = prefix
    this.#show = show
  }

  connect(): void {
    const newest = this.#feed.lines[0]?.id
    const source = new EventSource(`${this.#prefix}/stream?after=${newest ?? 0}`)
    this.#source = source
    source.onopen = () => this.#change({ connected: true })
    source.onmessage = ({ data }) => this.#take(JSON.parse(data))
    source.onerror = () => {
      this.#change({ connected: false })
      // The browser gives up when the server refuses; a server that starts again counts from 1.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.connect(), 2_000)
    }
  }

  close(): void {
    this.#source?.close()
  }

  pause(paused: boolean): void {
    const held = paused ? [] : this.#held
    if (!paused) this.#held = []
    this.#change({ paused, waiting: 0, lines: merged(this.#feed.lines, held) })
  }

  clear(): void {
    this.#held = []
    this.#change({ lines: [], waiting: 0 })
  }

  #take(lines: Line[]): void {
    if (!lines.length) return
    if (this.#feed.paused) {
      this.#held = [...this.#held, ...lines].slice(-SHOWN)
      this.#change({ waiting: this.#held.length })
    } else this.#change({ lines: merged(this.#feed.lines, lines) })
  }

  #change(change: Partial<Feed>): void {
    this.#feed = { ...this.#feed, ...change }
    this.#show(this.#feed)
  }
}

const merged = (shown: readonly Line[], come: readonly Line[]): readonly Line[] =>
  come.length ? [...come].reverse().concat(shown).slice(0, SHOWN) : shown

/** Which lines are shown. */
export type Filter = { words: string; which: 'all' | 'before' | 'after' | 'findings' }

/** The lines that a filter lets through. */
export function filtered(lines: readonly Line[], { words, which }: Filter): readonly Line[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (!wanted.length && which === 'all') return lines
  return lines.filter((line) => {
    if (which === 'findings' ? !hasFindings(line) : which !== 'all' && line.phase !== which)
      return false
    const text = `${line.command} ${line.title} ${line.verdict} ${line.status}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** Whether something is wrong with a request or its answer, or new. */
export const hasFindings = ({ errors, unknown, reply, signature, status }: Line): boolean =>
  errors + unknown + reply > 0 ||
  signature === 'invalid' ||
  (status !== undefined && status !== 200)
