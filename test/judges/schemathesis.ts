// Schemathesis asks reference, mock and library the same, through one server that answers for them. `--all` tries every callback in
// every way, `--only <operationId>` that one; without them, the examples of all callbacks and the rest on one callback of each family
// and phase.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { callbacks } from '../../src/contract/callbacks.ts'
import { judgedDocument } from './document.ts'
import { startJury } from './jury.ts'
import { CACHE, need, run } from './process.ts'
import { startServers } from './servers.ts'

const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt')
const { values } = parseArgs({ options: { all: { type: 'boolean' }, only: { type: 'string' } } })
const chosen = values.all ? callbacks : values.only ? named(values.only) : oneOfEach()

const schemathesis = await install()
const folder = await mkdtemp(join(tmpdir(), 'tcw-judges-'))
const servers = await startServers()
const jury = await startJury(servers.urls)
try {
  const document = join(folder, 'openapi.json')
  await writeFile(document, JSON.stringify(judgedDocument()))
  const judge = (phases: string, ...more: string[]) =>
    run(
      schemathesis,
      [
        ...['run', document, '--url', jury.url, '--phases', phases, '--seed', '20261125'],
        ...['--continue-on-failure', '--warnings', 'off', '--workers', '1', ...more],
      ],
      folder,
    )
  const names = chosen.map(({ operationId }) => operationId)
  const only = ['--include-operation-id-regex', `^(${names.join('|')})$`]
  const codes = [
    await judge('examples', ...(values.only ? only : [])),
    await judge(
      'coverage,fuzzing',
      ...['--max-examples', '10', '--generation-deterministic'],
      ...only,
    ),
  ]
  console.log(`${jury.requests()} requests, each to ${Object.keys(servers.urls).join(', ')}`)
  if (codes.some(Boolean) || !jury.requests()) process.exitCode = 1
} finally {
  jury.close()
  await servers.close()
  await rm(folder, { recursive: true, force: true })
}

function named(operationId: string) {
  const found = callbacks.filter((callback) => callback.operationId === operationId)
  if (!found.length) throw new Error(`the contract has no operation ${operationId}`)
  return found
}

function oneOfEach() {
  const groups = Map.groupBy(callbacks, ({ family, phase }) => `${family} ${phase}`)
  return [...groups.values()].flatMap(([first]) => first ?? [])
}

/** A virtual environment for exactly these packages, created once. */
async function install(): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
  const venv = join(CACHE, `python-${hash.slice(0, 12)}`)
  const program = join(venv, 'bin', 'schemathesis')
  if (existsSync(program)) return program
  await rm(venv, { recursive: true, force: true })
  await need('python3', ['-m', 'venv', venv])
  await need(join(venv, 'bin', 'pip'), ['install', '--quiet', '--requirement', REQUIREMENTS])
  return program
}
