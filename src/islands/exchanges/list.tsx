import { memo } from 'preact/compat'
import type { Line } from '../../serve/live/inspect/exchanges.ts'

/** The lines; arrow keys go from one to the next. */
export function List({
  lines,
  selected,
  select,
}: {
  lines: readonly Line[]
  selected: number | undefined
  select: (id: number) => void
}) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
    next?.focus()
    next?.click()
  }
  return (
    <ul class="lines" aria-label="Requests, newest first" onKeyDown={move}>
      {lines.map((line) => (
        <Row key={line.id} line={line} current={line.id === selected} select={select} />
      ))}
    </ul>
  )
}

// A thousand rows stay as they are while one comes.
const Row = memo(
  ({ line, current, select }: { line: Line; current: boolean; select: (id: number) => void }) => {
    const { id, at, command, title, phase, status, ms, verdict, errors, unknown, reply } = line
    return (
      <li>
        <button type="button" aria-current={current || undefined} onClick={() => select(id)}>
          <span class="when">{timeOf(at)}</span>
          <span class="what">
            {phase && <span class={`badge ${phase}`}>{phase}</span>}{' '}
            {title ?? command ?? line.method}
          </span>
          <span class="how">
            {line.earlier ? 'earlier' : `${status}, ${Math.round(ms ?? 0)} ms`}
          </span>
          <span class={`verdict ${line.outcome ?? ''}`}>{shortVerdict(verdict)}</span>
          <span class="flags">
            {line.signature === 'invalid' && <b class="bad">signature</b>}
            {errors > 0 && <b class="bad">{errors} wrong</b>}
            {unknown > 0 && <b class="warn">{unknown} new</b>}
            {reply > 0 && <b class="bad">answer {reply} wrong</b>}
          </span>
        </button>
      </li>
    )
  },
)

/** The time of the day in the reader's zone. */
export const timeOf = (at: string): string =>
  new Date(at).toLocaleTimeString([], { hour12: false }) + at.slice(19, 23)

const shortVerdict = (verdict = '') => verdict.split(': ')[0]
