import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { Document } from '../../src/openapi/document.ts'
import { edition } from '../../src/openapi/editions/edition.ts'
import { editionNames, makeEdition } from '../../src/openapi/editions/editions.ts'
import { bodySchemas, schemaEdition } from '../../src/openapi/editions/json-schema.ts'
import { postmanCollection } from '../../src/openapi/editions/postman.ts'
import {
  FIXTURES,
  type Published,
  published,
  SCHEMAS,
} from '../../src/openapi/editions/published.ts'
import { valuesInWords } from '../../src/openapi/editions/values-in-words.ts'
import { fixtures } from './fixtures.ts'

/** The published files by name: each edition of the contract, and README.md, which lists them. */
export function publishedFiles(contract: Document, notice: string): Map<string, string> {
  const made = new Map<string, string>()
  for (const name of editionNames) {
    const document = makeEdition(contract, name)
    made.set(
      `${name}.yaml`,
      `# ${notice}\n${stringify(document, { lineWidth: 130, aliasDuplicateObjects: false })}`,
    )
    // Humans read the 3.1 documents; those for generators need no indentation.
    made.set(`${name}.json`, json({ 'x-generated': notice, ...document }, !name.endsWith('3.0')))
  }
  made.set('schema.json', json(schemaEdition(contract), true))
  made.set('postman.json', json(postmanCollection(edition(contract, valuesInWords)), true))

  const files = new Map<string, string>()
  for (const { file } of published) {
    const text = made.get(file)
    if (text === undefined) throw new Error(`nothing makes ${file}`)
    files.set(file, text)
  }
  for (const [file, schema] of bodySchemas(contract)) files.set(file, json(schema, false))
  for (const [file, value] of fixtures(contract)) files.set(file, json(value, true))
  files.set('README.md', readme(contract, files, notice))
  return files
}

const json = (value: object, indented: boolean) =>
  `${JSON.stringify(value, null, indented ? 2 : 0)}\n`

function readme({ info }: Document, files: Map<string, string>, notice: string): string {
  const rows = published.map(({ file, what, use }) => {
    const text = files.get(file) as string
    return `| [\`${file}\`](${file}) | ${cell(what)} | ${use} | \`${sha256(text)}\` |`
  })
  const folders = [SCHEMAS, FIXTURES].map((folder) => folderRow(folder, files))
  return `<!-- ${notice} -->

# The contract, version ${info.version}

Editions of one contract: each says the same of the wire, written for other readers. A file has the version in \`info.version\` or, where it is JSON
Schema, in \`$comment\`.

| file | what it is | for | SHA-256 |
| --- | --- | --- | --- |
${rows.join('\n')}
${folders.join('\n')}

\`sha256sum\` gives the same; for a folder, \`find schemas -type f | LC_ALL=C sort | xargs sha256sum | sha256sum\` does.

\`contract.json\`, \`callbacks.json\`, the \`.ts\` files and \`validators/\` are for the programs of this repository and may change without notice.
`
}

/** The row of a folder; its hash is that of the list of the hashes of its files. */
function folderRow({ file: folder, what, use }: Published, files: Map<string, string>): string {
  const found = [...files].filter(([file]) => file.startsWith(folder)).sort(byName)
  const sums = found.map(([file, text]) => `${sha256(text)}  ${file}\n`).join('')
  return `| [\`${folder}\`](${folder}) | ${found.length} files: ${cell(what)} | ${use} | \`${sha256(sums)}\` |`
}

/** Formats angle brackets as code, because Markdown would treat them as HTML. */
const cell = (text: string) => text.replace(/\S*<\w+>[^\s,]*/g, '`$&`')

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
