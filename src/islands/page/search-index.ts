import MiniSearch from 'minisearch'
import type { SearchEntry } from '../../site/search-data.ts'

/** What was found. */
export type Found = SearchEntry

const MOST = 30

/** Words that every question has. */
const STOP = new Set(
  'a an and are as at be by did do does for from has have how i if in is it me my of on or that the this to was what when where which who why will with'.split(
    ' ',
  ),
)

/** `Group.CallbackAfterRecallMsg` is found by each of its parts, too. */
const parts = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}_]+/u)
    .flatMap((word) => {
      const inner = word.split(/_|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean)
      return inner.length > 1 ? [word, ...inner] : [word]
    })
    .filter(Boolean)

/** `recalls`, `recalled` and `recalling` are one word. */
function stem(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ing|ed|es|s)$/, '')
}

function term(word: string): string | null {
  const lower = word.toLowerCase()
  return STOP.has(lower) ? null : stem(lower)
}

/** How much a kind counts: callbacks before the values of their fields. */
const WEIGHTS: Record<string, number> = {
  callback: 1.6,
  code: 1.5,
  field: 1.3,
  element: 1.3,
  guide: 1,
}

/** The index, built in the browser in a fraction of a second. */
export class Index {
  readonly #entries: readonly SearchEntry[]
  readonly #mini: MiniSearch

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries
    this.#mini = new MiniSearch({
      fields: ['t', 'c', 'x'],
      tokenize: parts,
      processTerm: term,
      searchOptions: {
        boost: { t: 3, c: 3 },
        prefix: (word) => word.length > 2,
        fuzzy: (word) => (word.length > 5 && !/^\d+$/.test(word) ? 0.2 : false),
        boostDocument: (id) => WEIGHTS[entries[id]?.k ?? ''] ?? 0.5,
      },
    })
    this.#mini.addAll(entries.map((entry, id) => ({ ...entry, id })))
  }

  /** Entries with all words; with some of them when none has all. */
  search(words: string): Found[] {
    const asked = words.trim()
    if (!asked) return []
    const exact = this.#entries.filter(({ t, c }) => t === asked || c?.split(' ').includes(asked))
    const all = this.#mini.search(asked, { combineWith: 'AND' })
    const some = all.length ? all : this.#mini.search(asked)
    const found = some.map(({ id }) => this.#entries[id] as SearchEntry)
    return [...new Set([...exact, ...found])].slice(0, MOST)
  }
}

/** The data: a script, because a page of a file system may not fetch. */
export async function loadEntries(up: string): Promise<readonly SearchEntry[]> {
  const place = globalThis as { tcwSearch?: SearchEntry[] }
  if (place.tcwSearch) return place.tcwSearch
  await new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${up}search.js`
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
  return place.tcwSearch ?? []
}
