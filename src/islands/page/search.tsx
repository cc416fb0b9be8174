import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Found, Index, loadEntries } from './search-index.ts'

/** The search: opened by its button or by `/`. */
export function addSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('.search-button')
  if (!button) return
  button.hidden = false
  let dialog: HTMLDialogElement | undefined
  const open = () => {
    if (!dialog) {
      dialog = document.createElement('dialog')
      dialog.className = 'search'
      dialog.setAttribute('aria-label', 'Search')
      document.body.append(dialog)
      const made = dialog
      // A click beside the content is one on the dialog itself.
      made.addEventListener('click', (event) => {
        if (event.target === made) made.close()
      })
      render(<Search close={() => made.close()} />, made)
    }
    if (!dialog.open) dialog.showModal()
    dialog.querySelector('input')?.select()
  }
  button.addEventListener('click', open)
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWriting(event.composedPath()[0])) return
    event.preventDefault()
    open()
  })
}

function isWriting(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

const KINDS: Record<string, string> = {
  callback: 'Callback',
  field: 'Field',
  value: 'Value',
  element: 'Message element',
  code: 'Error code',
  guide: 'Guide',
}

function Search({ close }: { close: () => void }) {
  const [index, setIndex] = useState<Index>()
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void loadEntries(document.body.dataset.up ?? '').then((entries) => setIndex(new Index(entries)))
  }, [])
  const found = useMemo(() => index?.search(words) ?? [], [index, words])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, found])
  const go = (one: Found | undefined) => {
    if (!one) return
    close()
    location.href = (document.body.dataset.up ?? '') + one.u
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, found.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => go(found[active]),
  }
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="search-found"
        aria-activedescendant={found.length > 0 ? `found-${active}` : undefined}
        aria-label="Search callbacks, fields, values, codes"
        placeholder="Callback, field, value, error code …"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          const act = keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
      />
      <div id="search-found" class="found" role="listbox" aria-label="Found" ref={list}>
        {found.map((one, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          <div
            key={one.u + one.t}
            id={`found-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseMove={() => setActive(place)}
            onClick={() => go(one)}
          >
            <span class="kind">{KINDS[one.k]}</span>
            <span class="title">
              {one.p && <span class={`badge ${one.p}`}>{one.p}</span>} <b>{one.t}</b>{' '}
              {one.c && <code>{one.c.split(' ')[0]}</code>}
            </span>
            <span class="text">{one.x.slice(0, 140)}</span>
          </div>
        ))}
      </div>
      <p class="said" role="status">
        {!index ? 'Loading …' : words && !found.length ? 'Nothing found.' : ''}
      </p>
    </>
  )
}
