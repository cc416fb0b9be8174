import {
  type Document,
  formsOf,
  nameOf,
  operationOf,
  requestOf,
  type Schema,
} from '../../openapi/document.ts'
import { placesOf } from '../../openapi/places.ts'
import type { CallbackDrift, Drift } from './drift.ts'

/** A change of a schema of the contract, in the form in which it is written there. */
export type Proposal = {
  callback: string
  /** The schema to change: the file of this name below openapi/schemas. */
  schema: string
  /** The place in that schema, from its root; empty for the root. */
  at: string
  /** What to add there. */
  add: Schema
}

/** What would have to be in the contract for the new members and values of a callback to be known. */
export function proposals(
  document: Document,
  { command, bodies, drift }: CallbackDrift,
  date: string,
): Proposal[] {
  return drift.flatMap((one): Proposal[] => {
    if (one.kind === 'violation') return []
    const steps = one.path.split('.')
    const target = one.kind === 'member' ? steps.slice(0, -1) : steps
    const { schema, at } = placeOf(document, command, target)
    const seen = `Seen in traffic on ${date} (in ${one.count} of ${bodies} bodies); in no documentation.`
    const name = steps.at(-1) as string
    const add =
      one.kind === 'member'
        ? { properties: { [name]: memberSchema(one, seen) } }
        : {
            'x-extensible-enum': Object.fromEntries(
              one.examples.map((value) => [plain(value), seen]),
            ),
          }
    return [{ callback: command, schema, at, add }]
  })
}

const memberSchema = ({ types }: Drift, description: string): Schema => ({
  ...(types.length ? { type: types.length === 1 ? types[0] : types } : {}),
  description,
  'x-undocumented': true,
})

const plain = (example: string) => example.replace(/^"(.*)"$/, '$1')

/** The named schema that a path ends in, and the rest of the path below it. */
function placeOf(document: Document, command: string, steps: readonly string[]) {
  let nodes: Schema[] = [requestOf(operationOf(document, command)).schema]
  let schema = nameOf(nodes[0] as Schema) ?? command
  let at: string[] = []
  for (const step of steps) {
    const name = step.replaceAll('[]', '')
    let next = formsOf(document, nodes).flatMap((node) => node.properties?.[name] ?? [])
    at.push(`properties.${name}`)
    for (const _ of step.matchAll(/\[\]/g)) {
      ;({ schema, at } = named(next, schema, at))
      next = formsOf(document, next).flatMap((node) => node.items ?? [])
      at.push('items')
    }
    ;({ schema, at } = named(next, schema, at))
    nodes = next
  }
  return { schema, at: at.join('.') }
}

/** A `$ref` on the way begins a new schema. */
function named([node]: Schema[], schema: string, at: string[]): { schema: string; at: string[] } {
  const name = node && nameOf(node)
  return name ? { schema: name, at: [] } : { schema, at }
}

/** The members of a body in the contract that have a place of their own: not those of alternatives. */
export function knownMembers(document: Document, command: string): string[] {
  const { schema } = requestOf(operationOf(document, command))
  return placesOf(document, schema).map(({ path }) => path)
}
