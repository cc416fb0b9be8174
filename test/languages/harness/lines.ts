// Writes a line for each type of the cases, `%` being its name: what a language needs to find a type by its name.
// node lines.ts cases.json '"%": roundTrip[api.%],'
import { readFileSync } from 'node:fs'

const [file, template] = process.argv.slice(2)
if (!file || !template) throw new Error("usage: node lines.ts cases.json 'template with %'")
const cases: { type: string }[] = JSON.parse(readFileSync(file, 'utf8'))
for (const type of new Set(cases.map(({ type }) => type)))
  console.log(template.replaceAll('%', type))
