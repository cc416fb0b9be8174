import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import contract from '../../../generated/contract.json' with { type: 'json' }
import { isMarked, readChangelog } from '../../../scripts/contract-diff/changelog.ts'
import type { Finding } from '../../../src/openapi/diff/change.ts'

const text = (unreleased: string, revision = 'Revision: `abcdef1`') =>
  `# Changelog\n\n## Contract\n\n### [Unreleased]\n\n${unreleased}\n\n### [1.2.3] - 2026-01-31\n\n${revision}\n\n- Breaking: \`Old.Callback\`: then.\n
### [1.0.0] - 2025-01-31\n\nRevision: \`0000000\`\n\n## Code\n\n### [Unreleased]\n\n- Breaking: \`Code.Thing\`: no contract.\n`

describe('the changelog', () => {
  test('tells the newest version of the contract with its revision', () => {
    expect(readChangelog(text('')).last).toEqual({ version: '1.2.3', revision: 'abcdef1' })
  })

  test('marks what stands under Unreleased of the contract, and nothing else', () => {
    const { marks } = readChangelog(text('- Breaking: `A.B` and\n  `C.*` (`member-removed`): why.'))
    expect(marks).toMatchObject([{ callbacks: ['A.B', 'C.*'], ids: ['member-removed'] }])
    expect(readChangelog(text('')).marks).toEqual([])
  })

  test.each([
    ['a mark without a callback', text('- Breaking: something.'), /names no callback/],
    ['a mark for everything', text('- Breaking: `*`: something.'), /must say which kind/],
    ['a version without revision', text('', ''), /Revision/],
    ['no section on the contract', '# Changelog\n', /no section "## Contract"/],
  ])('refuses %s', (_, changelog, message) => {
    expect(() => readChangelog(changelog)).toThrow(message)
  })

  test.each<[mark: string, callback: string, id: string, covered: boolean]>([
    ['`A.B`', 'A.B', 'member-removed', true],
    ['`A.B`', 'A.C', 'member-removed', false],
    ['`A.B` `type-changed`', 'A.B', 'member-removed', false],
    ['`A.*`', 'A.C', 'member-removed', true],
    ['`A.*`', 'AB.C', 'member-removed', false],
    ['`*` `security-changed`', '', 'security-changed', true],
  ])('%s marks %s %s: %s', (words, callback, id, covered) => {
    const [mark] = readChangelog(text(`- Breaking: ${words}: why.`)).marks
    expect(isMarked({ callback, id } as Finding, mark!)).toBe(covered)
  })

  test('of this project names a version that is not newer than the contract', async () => {
    const { last } = readChangelog(await readFile('CHANGELOG.md', 'utf8'))
    const newest = [last.version, contract.info.version].sort((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    )
    expect(newest.at(-1)).toBe(contract.info.version)
  })
})
