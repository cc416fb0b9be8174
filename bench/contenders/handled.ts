/** Events that handlers have got: the run checks with it that nothing was skipped. */
export const handled = { events: 0 }

export function count(): void {
  handled.events++
}
