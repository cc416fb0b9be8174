// Writes a line for each type of the cases, `%` being its name and `^` the same as Rust's generators write it: what a language needs to
// find a type by its name. node lines.ts cases.json '"%": roundTrip[api.%],'
import { readFileSync } from 'node:fs'

const [file, template] = process.argv.slice(2)
if (!file || !template) throw new Error("usage: node lines.ts cases.json 'template with %'")
const cases: { type: string }[] = JSON.parse(readFileSync(file, 'utf8'))
for (const type of new Set(cases.map(({ type }) => type)))
  console.log(template.replaceAll('%', type).replaceAll('^', pascal(type)))

/** `ChatbotOnC2CSignal` as `ChatbotOnC2cSignal`: abbreviations are words, too (the crate heck). */
function pascal(name: string): string {
  const words = name.split(/(?<=[a-z][0-9]*)(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])/)
  return words
    .map((word) => (word[0] as string).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
}
