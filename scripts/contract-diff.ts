// `npm run contract:diff [-- <git revision>] [--json]`: what changed in the contract since then, by
// default since the last version that CHANGELOG.md names. Exit code: 0 it may be merged, 1 a
// breaking change is not marked, 2 wrong usage.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readChangelog } from './contract-diff/changelog.ts'
import { gate } from './contract-diff/gate.ts'
import { report } from './contract-diff/report.ts'
import { CONTRACT, contractAt } from './contract-diff/revision.ts'

const root = process.cwd()

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  if (positionals.length > 1) throw new Error('one git revision, please')
  const changelog = readChangelog(await readFile(join(root, 'CHANGELOG.md'), 'utf8'))
  const revision = positionals[0] ?? changelog.last.revision
  const after = JSON.parse(await readFile(join(root, CONTRACT), 'utf8'))
  const verdict = gate(await contractAt(root, revision), after, changelog.marks)
  console.log(values.json ? JSON.stringify({ revision, ...verdict }, null, 2) : report(verdict))
  process.exitCode = verdict.ok ? 0 : 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
