import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../support/run-cli.ts'

const root = join(import.meta.dirname, '../..')

test.each(['README.md', 'packages/cli/README.md'])(
  '%s names every command of tcw',
  async (page) => {
    const { stdout } = await run(['--help'])
    const list = stdout.slice(stdout.indexOf('Commands:'))
    const commands = [...list.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
    const text = readFileSync(join(root, page), 'utf8')
    const rows = new Set([...text.matchAll(/^\| `([a-z]+)[ `]/gm)].map(([, name]) => name))
    expect(commands).toContain('serve')
    expect(commands.filter((name) => name !== 'help' && !rows.has(name))).toEqual([])
  },
)
