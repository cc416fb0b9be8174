// Generates, compiles and round-trips every language: test/languages/run [--update] [--editions FOLDER] [--show] [words that a script's name has].
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allCases } from './harness/cases.ts'
import { GENERATORS, type Generator, USES } from './harness/generators.ts'
import { compare, countsOf, MEASURED, type Row, readMeasured, rowOf } from './harness/measured.ts'
import { KINDS } from './harness/mutations.ts'
import { madeUpNames } from './harness/names.ts'
import { type Outcome, outcomeOf } from './harness/outcome.ts'
import { line, PAGE, readPage, withTables } from './harness/table.ts'

type Written = { id: number; body?: string; error?: string }

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean' }, editions: { type: 'string' }, show: { type: 'boolean' } },
})
const root = join(import.meta.dirname, '../..')
const editions = options.editions ?? join(root, 'generated')
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tcw-languages')
const work = mkdtempSync(join(tmpdir(), 'tcw-languages-'))
const cases = allCases()
const counts = countsOf(cases)
const casesFile = join(work, 'cases.json')
writeFileSync(casesFile, JSON.stringify(cases))

const measured = readMeasured()
let passed = 0
let failed = 0
let skipped = 0

const wanted = ({ script }: { script: string }) =>
  words.length === 0 || words.some((word) => script.includes(word))

for (const generator of GENERATORS.filter(wanted)) {
  if (isMissing(generator.tools, generator.script)) continue
  const row = measure(generator)
  console.log(line(generator, row, counts))
  const expected = measured[generator.script]
  if (options.update) measured[generator.script] = row
  else if (expected === undefined)
    fail(`${generator.script} is not in measured.json; run with --update`)
  if (expected === undefined) continue
  for (const kind of KINDS) {
    const judged = compare(row, expected, kind, counts[kind])
    if (judged === 'worse') fail(`${generator.script}: ${kind} is worse than in measured.json`)
    else passed++
    if (judged === 'better')
      console.log(`${generator.script}: ${kind} is better than in measured.json; run with --update`)
  }
}
for (const use of USES.filter(wanted)) {
  if (isMissing(use.tools, use.script)) continue
  const { ok } = proof(use.script, use.edition)
  console.log(`${use.name}: ${ok ? 'works' : 'fails'}`)
  if (ok) passed++
  else fail(use.name)
}
if (options.update) {
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`)
  writeFileSync(PAGE, withTables(readPage(), measured, counts))
}
rmSync(work, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed ? 1 : 0

function fail(text: string): void {
  failed++
  console.error(`FAILED: ${text}`)
}

/** A tool that is not there skips what needs it; on CI that is a failure. */
function isMissing(tools: readonly string[], script: string): boolean {
  const missing = tools.filter(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status !== 0,
  )
  if (missing.length === 0) return false
  const text = `${script}: ${missing.join(', ')} not installed`
  if (process.env.CI === 'true') fail(text)
  else {
    skipped++
    console.log(`skipped ${text}`)
  }
  return true
}

/** Runs a generator's script and judges what it wrote; `null` when it wrote nothing because it or the compiler failed. */
function measure({ script, edition }: Generator): Row {
  const { ok, out, folder } = proof(script, edition)
  if (!ok || !existsSync(out)) return null
  const names = madeUpNames(folder)
  if (names.length) fail(`${script}: names that say nothing: ${names.slice(0, 10).join(', ')}`)
  else passed++
  const written = new Map(
    readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as Written)
      .map((one) => [one.id, one]),
  )
  const outcomes = cases.map(({ id, body, at }): Outcome => {
    const one = written.get(id)
    if (!one) throw new Error(`${script} wrote nothing for case ${id}`)
    const outcome = one.body === undefined ? 'refused' : outcomeOf(body, one.body, at)
    if (options.show && (outcome === 'refused' || outcome === 'lost'))
      console.log(`${outcome}\n  read  ${body}\n  wrote ${one.body ?? one.error}`)
    return outcome
  })
  return rowOf(cases, outcomes)
}

function proof(script: string, edition: string): { ok: boolean; out: string; folder: string } {
  const folder = join(work, script.replace('/', '-'))
  mkdirSync(folder)
  const out = join(work, `${script.replace('/', '-')}.jsonl`)
  const file = join(editions, edition)
  if (!existsSync(file)) {
    console.error(`${script}: there is no edition ${edition}`)
    return { ok: false, out, folder }
  }
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [join(import.meta.dirname, `${script}.sh`)],
    {
      env: {
        ...process.env,
        EDITION: file,
        CASES: casesFile,
        OUT: out,
        WORK: folder,
        CACHE: cache,
      },
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 900_000,
    },
  )
  console.log(`${script}: ${Math.round((performance.now() - started) / 1000)} s`)
  if (status !== 0) console.error(`${stdout}${stderr}`.trimEnd().split('\n').slice(-20).join('\n'))
  return { ok: status === 0, out, folder }
}
