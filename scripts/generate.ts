// `npm run generate`: writes everything in generated/ from openapi/. With --check it only fails if
// a file is outdated.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { edition } from '../src/openapi/editions/edition.ts'
import { strict } from '../src/openapi/editions/strict.ts'
import { valuesInWords } from '../src/openapi/editions/values-in-words.ts'
import { bundle } from './generate/bundle.ts'
import { callbacksOf } from './generate/callbacks.ts'
import { commandTypes } from './generate/command-types.ts'
import { examplesOf } from './generate/examples.ts'
import { publishedFiles } from './generate/published.ts'
import { names, types } from './generate/types.ts'
import { DECLARATION, validators } from './generate/validators.ts'

const NOTICE = 'Generated from openapi/ by `npm run generate`. Do not edit.'
const target = join(import.meta.dirname, '../generated')

const contract = await bundle().catch(giveUp)
const closed = edition(contract, strict)
const files = new Map<string, string>([
  ['contract.json', json(contract)],
  ...publishedFiles(contract, NOTICE),
  ['examples.json', json(examplesOf(contract))],
  ['callbacks.json', json({ callbacks: callbacksOf(contract) })],
  ['openapi.ts', code(await types(edition(closed, valuesInWords)))],
  ['names.ts', code(names(contract))],
  ['commands.ts', code(commandTypes(contract))],
  ['validators/lenient.js', code(await validators(contract, 'lenient'))],
  ['validators/lenient.d.ts', code(DECLARATION)],
  ['validators/strict.js', code(await validators(closed, 'strict'))],
  ['validators/strict.d.ts', code(DECLARATION)],
])

const check = process.argv.includes('--check')
await mkdir(target, { recursive: true })
const present = (await readdir(target, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
const stale = present.filter((name) => !files.has(name))
for (const [name, text] of files) {
  const file = join(target, name)
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before === text) continue
  stale.push(name)
  if (check) continue
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
if (check && stale.length) {
  console.error(
    `generated/ is stale: ${stale.join(', ')}\nRun \`npm run generate\` and commit the result.`,
  )
  process.exitCode = 1
} else {
  console.log(
    check ? 'generated/ is fresh' : `generated/: ${stale.length} of ${files.size} files changed`,
  )
}

function json(document: object): string {
  return `${JSON.stringify({ 'x-generated': NOTICE, ...document }, null, 2)}\n`
}

function code(text: string): string {
  return `// ${NOTICE}\n${text}`
}

/** Errors in openapi/ are reported by Redocly; a stack trace of this program would hide them. */
function giveUp(error: Error): never {
  console.error(`error: ${error.message}`)
  process.exit(1)
}
