const KEPT = 'tcw-tab'

/** Makes tabs of sections that follow each other; the reader's choice holds for all pages. */
export function addTabs(): void {
  const kept = read()
  for (const group of document.querySelectorAll<HTMLElement>('.tabs')) {
    const panels = [...group.querySelectorAll<HTMLElement>(':scope > .tab')]
    const list = document.createElement('div')
    list.setAttribute('role', 'tablist')
    list.setAttribute('aria-label', 'Language')
    const tabs = panels.map((panel, place) => tabOf(panel, place))
    const choose = (chosen: number, focus = false) => {
      for (const [place, tab] of tabs.entries()) {
        const is = place === chosen
        tab.setAttribute('aria-selected', String(is))
        tab.tabIndex = is ? 0 : -1
        ;(panels[place] as HTMLElement).hidden = !is
      }
      if (focus) tabs[chosen]?.focus()
    }
    for (const [place, tab] of tabs.entries()) {
      tab.addEventListener('click', () => {
        choose(place)
        keep(tab.textContent ?? '')
      })
    }
    list.addEventListener('keydown', (event) => {
      const now = tabs.indexOf(document.activeElement as HTMLButtonElement)
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      const next = { Home: 0, End: tabs.length - 1 }[event.key]
      const place = step === undefined ? next : (now + step + tabs.length) % tabs.length
      if (place === undefined) return
      event.preventDefault()
      choose(place, true)
    })
    list.append(...tabs)
    group.prepend(list)
    // A link to a panel shows it.
    const linked = panels.findIndex(({ id }) => id && id === location.hash.slice(1))
    const wanted = tabs.findIndex(({ textContent }) => textContent === kept)
    choose(Math.max(linked, linked < 0 ? wanted : 0, 0))
  }
}

let made = 0

function tabOf(panel: HTMLElement, place: number): HTMLButtonElement {
  const heading = panel.querySelector('h2, h3')
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.setAttribute('role', 'tab')
  tab.id = `tab-${++made}`
  tab.textContent = heading?.textContent ?? String(place + 1)
  panel.id ||= `panel-${made}`
  tab.setAttribute('aria-controls', panel.id)
  panel.setAttribute('role', 'tabpanel')
  panel.setAttribute('aria-labelledby', tab.id)
  heading?.remove()
  return tab
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEPT) ?? undefined
  } catch {
    // A page of a file system may have no storage.
    return undefined
  }
}

function keep(name: string): void {
  try {
    localStorage.setItem(KEPT, name)
  } catch {
    // The choice holds for this page.
  }
}
