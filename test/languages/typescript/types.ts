// Compiles every case against its generated type: node types.ts api.ts cases.json out.jsonl, in the folder of the
// generated code. Further files that are named there are compiled with it: a client, for example.
// Types do nothing at run time: what they accept is written as it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

type Case = { id: number; type: string; body: string }

const [module = '', casesFile = '', outFile = '', ...others] = process.argv.slice(2)
const cases: Case[] = JSON.parse(readFileSync(casesFile, 'utf8'))
const code = readFileSync(module, 'utf8')
const names = new Map(
  [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = '']) => [
    name.toLowerCase(),
    name,
  ]),
)

/** openapi-typescript has one type of all components; the others export each, some with `C2c` for `C2C`. */
function typeOf(schema: string): string {
  if (names.has('components')) return `api.components['schemas']['${schema}']`
  const name = names.get(schema.toLowerCase())
  if (!name) throw new Error(`${module} has no type ${schema}`)
  return `api.${name}`
}

// The parameter of a generic function keeps literal types and, unlike an annotation, lets members through that are unknown.
const head = [
  `import type * as api from './${module.replace(/\.ts$/, '')}'`,
  'const accept = <T>() => <V extends T>(value: V): T => value',
]
const lines = cases.map(({ type, body }) => `accept<${typeOf(type)}>()(${body})`)
writeFileSync('proof.ts', [...head, ...lines, ''].join('\n'))

const program = ts.createProgram(
  [module, 'proof.ts', ...others].map((file) => resolve(file)),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
  },
)
const refused = new Map<number, string>()
for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ')
  const place =
    file?.fileName === resolve('proof.ts') && file.getLineAndCharacterOfPosition(start ?? 0)
  const found = place ? cases[place.line - head.length] : undefined
  if (!found) throw new Error(`${file?.fileName}: ${text}`)
  refused.set(found.id, text)
}
const results = cases.map(({ id, body }) =>
  JSON.stringify(refused.has(id) ? { id, error: refused.get(id) } : { id, body }),
)
writeFileSync(outFile, `${results.join('\n')}\n`)
