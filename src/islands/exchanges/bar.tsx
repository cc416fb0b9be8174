import type { Feed, Filter } from './feed.ts'

const WHICH: Record<Filter['which'], string> = {
  all: 'All',
  before: 'Before-callbacks',
  after: 'After-callbacks',
  findings: 'With findings',
}

/** Filter, pause, export. */
export function Bar({
  feed,
  shown,
  filter,
  prefix,
  setFilter,
  pause,
  clear,
}: {
  feed: Feed
  shown: number
  filter: Filter
  prefix: string
  setFilter: (filter: Filter) => void
  pause: () => void
  clear: () => void
}) {
  const { paused, waiting, connected, lines } = feed
  return (
    <form class="bar" onSubmit={(event) => event.preventDefault()}>
      <label>
        Filter{' '}
        <input
          type="search"
          value={filter.words}
          placeholder="command, title, verdict"
          onInput={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <label>
        Show{' '}
        <select
          value={filter.which}
          onChange={(event) =>
            setFilter({ ...filter, which: event.currentTarget.value as Filter['which'] })
          }
        >
          {Object.entries(WHICH).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={paused} onClick={pause}>
        {paused ? `Go on${waiting ? ` (${waiting} new)` : ''}` : 'Pause'}
      </button>
      <a class="button" href={`${prefix}/export.ndjson`} download>
        Save as NDJSON
      </a>
      <button type="button" onClick={clear}>
        Clear
      </button>
      <span role="status">
        {connected ? `${shown} of ${lines.length}` : 'The server does not answer; trying again.'}
      </span>
    </form>
  )
}
