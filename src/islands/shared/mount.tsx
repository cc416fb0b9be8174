import { type ComponentChild, render } from 'preact'

/** Shows a component in the place that the page has for its island. */
export function mount(content: ComponentChild): void {
  const place = document.getElementById('island')
  if (place) render(content, place)
}
