import type { Document, Schema } from '../document.ts'
import { type Resolved, resolve } from './resolved.ts'

const ANY = ['object', 'array', 'string', 'number', 'boolean', 'null']

/** A form that a value may have: of one type, or of one kind of object where a member tells the kinds apart. */
export type Form = Resolved & { type: string }

/**
 * What a schema allows, whichever way it is written: `type: [integer, string]` and a `oneOf` of the two are the same, and so are one
 * object and variants of it.
 */
export type Forms = {
  /** By type; all of them for a schema that says no type. */
  types: Map<string, Form>
  /** Kinds of object by their tag, where there are any; then `types` has no object. */
  kinds?: Map<string, Form>
  /** The member that tells the kinds apart. */
  tag?: string
  /** Objects of a kind that has no branch of its own are allowed as well. */
  open: boolean
}

/** The forms of a schema whose `$ref` is followed already. */
export function formsOf(document: Document, { schema, names }: Resolved): Forms {
  const branches = branchesOf(document, { schema, names }).flatMap(byType)
  const types = new Map<string, Form>()
  const objects = branches.filter(({ type }) => type === 'object')
  const tag = tagOf(document, objects)
  for (const branch of branches) {
    if (tag && branch.type === 'object') continue
    const other = types.get(branch.type)
    types.set(branch.type, other ? merged(other, branch) : branch)
  }
  if (!tag) return { types, open: false }
  const tagged = objects.filter((branch) => tagValue(document, branch, tag) !== undefined)
  const kinds = new Map(tagged.map((one) => [tagValue(document, one, tag) as string, one]))
  return { types, kinds, tag, open: tagged.length < objects.length }
}

/** Whether `oneOf` or `anyOf` lists forms of the value; beside `properties` it is a rule about members instead. */
export const isUnion = ({ properties, oneOf, anyOf }: Schema) =>
  !properties && Array.isArray(oneOf ?? anyOf)

function branchesOf(document: Document, { schema, names }: Resolved): Resolved[] {
  if (!isUnion(schema)) return [{ schema, names }]
  const { oneOf, anyOf, description: _, ...shared } = schema
  return (oneOf ?? anyOf).flatMap((branch: Schema) => {
    const inner = resolve(document, branch)
    return branchesOf(document, { schema: { ...shared, ...inner.schema }, names: inner.names })
  })
}

/** What counts for a type only: a pattern says nothing of numbers. */
const ONLY: Record<string, string[]> = {
  string: ['pattern', 'minLength', 'maxLength', 'format', 'contentEncoding'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'contains'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
}

function byType({ schema, names }: Resolved): Form[] {
  const types: string[] = schema.type === undefined ? inferred(schema) : [schema.type].flat()
  return types.map((type) => {
    const own = ONLY[type === 'integer' ? 'number' : type] ?? []
    const foreign = Object.values(ONLY)
      .flat()
      .filter((keyword) => !own.includes(keyword))
    const entries = Object.entries(schema).filter(([keyword]) => !foreign.includes(keyword))
    return { type, names, schema: { ...Object.fromEntries(entries), type } }
  })
}

function inferred({ const: one, enum: some, properties }: Schema): string[] {
  if (properties) return ['object']
  const values: unknown[] | undefined = some ?? (one === undefined ? undefined : [one])
  if (!values) return ANY
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}

/** The member whose value tells objects apart: one text in each branch, and `not` those texts in the branch of all other kinds. */
function tagOf(document: Document, objects: Form[]): string | undefined {
  const names = objects.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
  return [...new Set(names)].find((name) => {
    const values = new Set(objects.map((object) => tagValue(document, object, name)))
    const others = objects.some(({ schema }) => schema.properties?.[name]?.not)
    if (!others) values.delete(undefined)
    return values.size > 1
  })
}

function tagValue(document: Document, { schema }: Form, tag: string): string | undefined {
  const member: Schema | undefined = schema.properties?.[tag]
  if (!member) return undefined
  const { const: one, enum: some } = resolve(document, member).schema
  const value = one ?? (some?.length === 1 ? some[0] : undefined)
  return typeof value === 'string' ? value : undefined
}

/** Two variants of a type as one: a member must be there when both ask for it. What else differs is kept, to be compared as it is. */
function merged(one: Form, other: Form): Form {
  const { names, type } = one
  if (type !== 'object') {
    const variants = [one.schema.variants ?? one.schema, other.schema].flat()
    return { type, names, schema: { type, variants } }
  }
  const required = (one.schema.required ?? []).filter((name: string) =>
    other.schema.required?.includes(name),
  )
  const properties = { ...other.schema.properties, ...one.schema.properties }
  return { type, names, schema: { ...one.schema, properties, required } }
}
