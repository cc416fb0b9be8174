/** The result of `inTime` when the time is up. */
export const LATE = Symbol('late')

/**
 * The result of `work`, or LATE when it takes longer than `ms` milliseconds. Rejects when `work`
 * does.
 */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, LATE)
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer)
        how(value)
      }
    work.then(settle(resolve), settle(reject))
  })
}
