import { InvalidArgumentError } from 'commander'

/** A parser of whole numbers of a unit, for example `milliseconds`. */
export function wholeNumber(of: string, { least = 0, most = 2 ** 31 - 1 } = {}) {
  return (text: string): number => {
    const value = Number(text)
    if (/^[0-9]+$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`It must be a whole number of ${of} from ${least} to ${most}.`)
  }
}

/** Parses a port; 0 means a free one. */
export function readPort(text: string): number {
  const value = Number(text)
  if (/^[0-9]+$/.test(text) && value <= 65535) return value
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
}
