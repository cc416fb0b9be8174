import type { Finding } from '../../src/openapi/diff/change.ts'

/** A `Breaking:` line: the callbacks that it names (`Group.*` for a family, `*` for all), and kinds of finding if it names any. */
export type Mark = { line: string; callbacks: string[]; ids: string[] }

/** The section on the contract in CHANGELOG.md. */
export type Changelog = {
  /** The newest version and its git revision. */
  last: { version: string; revision: string }
  /** Intended breaking changes since then. */
  marks: Mark[]
}

/** @throws Error when the file lacks what the gate needs */
export function readChangelog(text: string): Changelog {
  const contract = sections(text, '## ').get('Contract')
  if (!contract) throw new Error('CHANGELOG.md has no section "## Contract"')
  const releases = sections(contract, '### ')
  const [title, body = ''] = [...releases].find(([name]) => name !== 'Unreleased') ?? []
  const version = title?.match(/^(\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$/)?.[1]
  const revision = body.match(/^Revision: `([0-9a-f]{7,40})`$/m)?.[1]
  if (!version || !revision)
    throw new Error(
      'CHANGELOG.md: the newest version of the contract needs a heading "### 1.2.3 - 2026-01-31" ' +
        'and a line "Revision: `<git revision>`"',
    )
  return { last: { version, revision }, marks: marks(releases.get('Unreleased') ?? '') }
}

/** Text by heading. */
function sections(text: string, prefix: string): Map<string, string> {
  const [, ...parts] = `\n${text}`.split(`\n${prefix}`)
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return [title.replace(/[[\]]/g, '').trim(), lines.join('\n')]
    }),
  )
}

function marks(unreleased: string): Mark[] {
  // An entry continues on indented lines.
  const entries = unreleased.replace(/\n {2,}/g, ' ').match(/^- Breaking: .*$/gm) ?? []
  return entries.map((line) => {
    const words = [...line.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string)
    const isId = (word: string) => /^[a-z-]+$/.test(word)
    const mark = { line, callbacks: words.filter((word) => !isId(word)), ids: words.filter(isId) }
    if (!mark.callbacks.length)
      throw new Error(`CHANGELOG.md names no callback in \`backticks\`: ${line}`)
    if (mark.callbacks.includes('*') && !mark.ids.length)
      throw new Error(
        `CHANGELOG.md: a line for all callbacks must say which kind of finding it is about: ${line}`,
      )
    return mark
  })
}

/** Whether a line of the changelog covers a finding. */
export function isMarked({ callback, id }: Finding, { callbacks, ids }: Mark): boolean {
  const named = callbacks.some((name) =>
    name.endsWith('*') ? callback.startsWith(name.slice(0, -1)) : name === callback,
  )
  return named && (!ids.length || ids.includes(id))
}
