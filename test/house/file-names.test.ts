import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { collisions } from './collisions.ts'

const repository = join(import.meta.dirname, '../..')

/** Tracked files, and those that the next commit can add. */
function filesOf(folder: string): string[] {
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const output = execFileSync('git', flags, { cwd: folder, encoding: 'utf8' })
  return output.split('\0').filter(Boolean)
}

describe('file names', () => {
  test('no two of this repository differ by letter case only', () => {
    const files = filesOf(repository)
    expect(files).toContain('openapi/openapi.yaml')
    expect(collisions(files)).toEqual([])
  })

  test.each<[string, string[], string[][]]>([
    ['none', ['a.yaml', 'b/a.yaml', 'b/b.yaml'], []],
    [
      'a pair',
      ['p/RequestID.yaml', 'p/RequestId.yaml'],
      [['p/RequestID.yaml', 'p/RequestId.yaml']],
    ],
    ['a pair of folders', ['Docs/a.md', 'docs/b.md'], [['Docs', 'docs']]],
    ['a file and a folder', ['Site', 'site/index.html'], [['Site', 'site']]],
    [
      'three of a kind',
      ['A', 'a/b', 'a/B'],
      [
        ['A', 'a'],
        ['a/B', 'a/b'],
      ],
    ],
    ['two forms of an accented letter', ['caf\u00e9', 'cafe\u0301'], [['cafe\u0301', 'caf\u00e9']]],
  ])('are compared: %s', (_, paths, expected) => {
    expect(collisions(paths)).toEqual(expected)
  })
})

describe('the list of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tcw-names-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', input: '' }).trim()
  afterAll(() => rmSync(folder, { recursive: true }))

  test('has a pair that this machine may be unable to hold as files', () => {
    git('init', '--quiet')
    const blob = git('hash-object', '-w', '--stdin')
    for (const name of ['Note.md', 'note.md'])
      git('update-index', '--add', '--cacheinfo', `100644,${blob},${name}`)
    expect(collisions(filesOf(folder))).toEqual([['Note.md', 'note.md']])
  })
})
