/** A value, or a promise of it: what needs no waiting is not made to wait for a turn of the event loop's queues. */
export type Maybe<T> = T | Promise<T>

export function isPromise<T>(value: Maybe<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === 'function'
}
