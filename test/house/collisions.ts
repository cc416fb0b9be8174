/**
 * Paths that are the same for file systems that ignore letter case or the form of accented letters,
 * such as those of macOS and Windows; folders count, too. Each group is sorted.
 */
export function collisions(paths: readonly string[]): string[][] {
  const all = new Set(paths.flatMap(withFolders))
  const groups = Map.groupBy(all, (path) => path.normalize('NFC').toLowerCase())
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort())
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withFolders(path: string): string[] {
  const steps = path.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
