import { InvalidArgumentError } from 'commander'

/** Parses a port of the command line; 0 means a free one. */
export function port(text: string): number {
  const value = Number(text)
  if (/^[0-9]+$/.test(text) && value <= 65535) return value
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
}

/** Resolves on the first SIGINT (Ctrl-C) or SIGTERM. A second one ends the process in the usual way. */
export function untilSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  return promise
}
