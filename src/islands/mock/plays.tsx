import { useState } from 'preact/hooks'
import type { Play } from '../../mock/play/script.ts'
import type { MockState, Playable } from '../../serve/live/mock/routes.ts'
import { PlayForm } from './play-form.tsx'

type Set = (command: string, play: Play) => void

/** What the mock plays, callback by callback. */
export function Plays({ state, set, clear }: { state: MockState; set: Set; clear: () => void }) {
  const { callbacks, plays, failures } = state
  const [words, setWords] = useState('')
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = callbacks.filter(({ command, title, family }) => {
    const text = `${command} ${title} ${family}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  const own = Object.keys(plays)
  const all: Playable = {
    ...{ command: '*', title: 'All callbacks that have nothing of their own' },
    ...{ family: '', phase: 'before', decisions: everyDecision(callbacks) },
  }
  return (
    <>
      <form class="bar" onSubmit={(event) => event.preventDefault()}>
        <label>
          Find{' '}
          <input
            type="search"
            value={words}
            placeholder="command, title, family"
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="button" disabled={!own.length} onClick={clear}>
          Answer everything as the contract's first example
        </button>
        <span role="status">
          {own.length ? `${own.length} changed` : 'Nothing is changed'}, {found.length} shown
        </span>
      </form>
      <h2>Decisions, delays, failures</h2>
      <ul class="plays">
        {!wanted.length && (
          <PlayForm callback={all} play={plays['*'] ?? {}} failures={failures} set={set} />
        )}
        {found.map((callback) => (
          <PlayForm
            key={callback.command}
            callback={callback}
            play={plays[callback.command] ?? {}}
            failures={failures}
            set={set}
          />
        ))}
      </ul>
    </>
  )
}

/** Each decision that some callback has, with its widest range of codes. */
function everyDecision(callbacks: readonly Playable[]): Playable['decisions'] {
  const all = new Map<string, Playable['decisions'][number]>()
  for (const { name, codes } of callbacks.flatMap(({ decisions }) => decisions)) {
    const [least, most] = all.get(name)?.codes ?? codes
    const widest: [number, number] = [Math.min(least, codes[0]), Math.max(most, codes[1])]
    all.set(name, { name, codes: widest, effect: 'Those callbacks that have this decision.' })
  }
  return [...all.values()]
}
