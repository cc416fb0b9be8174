// Parses every case with its generated schema and writes the result: node zod.ts api.ts edition.json cases.json out.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

type Schema = { parse(value: unknown): unknown }
type Case = { id: number; command: string; part: 'request' | 'reply'; type: string; body: string }

const [module = '', edition = '', casesFile = '', outFile = ''] = process.argv.slice(2)
const api: Record<string, Schema> = await import(pathToFileURL(resolve(module)).href)
const schemas = new Map(Object.entries(api).map(([name, schema]) => [name.toLowerCase(), schema]))
const { paths } = JSON.parse(readFileSync(edition, 'utf8'))

/** hey-api has a schema a component (`zAck`), orval one a body of an operation (`SendC2CAfterSendMsgBody`). */
function schemaOf({ command, part, type }: Case): Schema {
  const { operationId } = paths[`/callback/${command}`].post
  const names = [`z${type}`, `${operationId}${part === 'request' ? 'Body' : 'Response'}`]
  const found = names.map((name) => schemas.get(name.toLowerCase())).find((schema) => schema)
  if (!found) throw new Error(`${module} has none of ${names.join(', ')}`)
  return found
}

const cases: Case[] = JSON.parse(readFileSync(casesFile, 'utf8'))
const results = cases.map((one) => {
  const schema = schemaOf(one)
  try {
    return { id: one.id, body: JSON.stringify(schema.parse(JSON.parse(one.body))) }
  } catch (error) {
    return { id: one.id, error: String(error) }
  }
})
writeFileSync(outFile, `${results.map((line) => JSON.stringify(line)).join('\n')}\n`)
