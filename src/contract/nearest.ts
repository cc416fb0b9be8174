import { callbacks } from './callbacks.ts'

/**
 * Maximum length of a word. The longest command has 50 characters, and comparing takes longer for
 * longer words.
 */
const LONGEST = 80

/** `; did you mean X?` for a word that is close to a command, otherwise empty. */
export function nearest(word: string): string {
  return nearestOf(
    word,
    callbacks.flatMap((entry) => [entry.command as string, ...entry.aliases]),
  )
}

/** `; did you mean X?` for a word that is close to one of the known ones, otherwise empty. */
export function nearestOf(word: string, known: readonly string[]): string {
  if (word.length > LONGEST) return ''
  const ranked = known
    .map((one) => ({ one, distance: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(2, word.length / 3) ? `; did you mean ${best.one}?` : ''
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
