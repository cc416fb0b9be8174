/** Resolves on the first SIGINT (Ctrl-C) or SIGTERM. A second one ends the process in the usual way. */
export function untilSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  return promise
}
