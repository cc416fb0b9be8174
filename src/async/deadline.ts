/** What `inTime` gives instead of a result that is late. */
export const LATE = Symbol('late')

/** The result of `work`, or LATE when that takes longer than `ms` milliseconds. Rejects as `work` does. */
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
