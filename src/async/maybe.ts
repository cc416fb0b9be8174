/**
 * A value or a promise of it, so that results that are available at once need not wait for a
 * microtask.
 */
export type Maybe<T> = T | Promise<T>

export function isPromise<T>(value: Maybe<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === 'function'
}

/**
 * Runs a hook of the app, which must not break its caller: `threw` is called when it throws or
 * rejects.
 */
export function harmlessly(hook: () => unknown, threw: (error: unknown) => void): void {
  try {
    const result = hook()
    if (isPromise(result)) result.then(undefined, threw)
  } catch (error) {
    threw(error)
  }
}
