/**
 * The value at a JSON Pointer (RFC 6901): `/Events/0/EventTime`, empty for the root. `undefined`
 * when there is none.
 *
 * @example valueAt({ Events: [{ EventTime: 1 }] }, '/Events/0/EventTime') // 1
 */
export function valueAt(root: unknown, pointer: string): any {
  let node: any = root
  for (const step of pointer.split('/').slice(1))
    node = node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  return node
}

/** The pointer to a member or item of the value at `pointer`. */
export function pointerTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
