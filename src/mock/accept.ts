const RANGE =
  /^(\*\/\*|[\w!#$&^.+-]+\/(\*|[\w!#$&^.+-]+))(\s*;\s*[\w-]+\s*=\s*("[^"]*"|[\w!#$&^.+-]*))*$/

const MOST = 20

/**
 * The well-formed media ranges of a header Accept, nothing when there are none. `*` alone (Java sends `*; q=.2`) is no media range;
 * it ends Prism's thread.
 */
export function readAccept(written: string | undefined): string | undefined {
  const ranges = (written ?? '')
    .split(',')
    .slice(0, MOST)
    .map((range) => range.trim())
    .filter((range) => RANGE.test(range))
  return ranges.join(', ') || undefined
}
