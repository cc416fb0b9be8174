// What newman's run of the collection says: node newman.ts run.json postman.json
import { readFileSync } from 'node:fs'

const [run, collection] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')))
const count = ({ item = [] }: any): number =>
  item.reduce((sum: number, one: any) => sum + (one.request ? 1 : count(one)), 0)
const wrong = run.run.executions.filter(({ response }: any) => response?.code !== 200)
const expected = count(collection)
const { length } = run.run.executions
console.log(`${length - wrong.length} of ${expected} requests answered 200`)
for (const { item, response } of wrong.slice(0, 5))
  console.error(`${item.name}: ${response?.code} ${Buffer.from(response?.stream ?? []).toString()}`)
if (wrong.length || length !== expected || length === 0) process.exit(1)
