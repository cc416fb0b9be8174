/** Islands in something that is folded load when it is opened: the editor is larger than all else. */
export function addLazyIslands(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-island]')) {
    details.addEventListener('toggle', () => load(details), { once: true })
  }
}

function load({ dataset }: HTMLElement): void {
  const script = document.createElement('script')
  script.src = `${document.body.dataset.up}assets/${dataset.island}.js`
  document.body.append(script)
}
