/** A value, or a promise of it: what needs no waiting is not made to wait for a turn of the event loop's queues. */
export type Maybe<T> = T | Promise<T>

export function isPromise<T>(value: Maybe<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === 'function'
}

/** Runs a hook of the user's, which must not break what it is told of: `threw` hears when it throws or rejects. */
export function harmlessly(hook: () => unknown, threw: (error: unknown) => void): void {
  try {
    const result = hook()
    if (isPromise(result)) result.then(undefined, threw)
  } catch (error) {
    threw(error)
  }
}
