/** The number of events that handlers got: the run uses it to check that nothing was skipped. */
export const handled = { events: 0 }

export function count(): void {
  handled.events++
}
