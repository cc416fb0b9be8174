import type { Document, Schema } from '../document.ts'
import { type Resolved, resolve } from './resolved.ts'

const ANY = ['object', 'array', 'string', 'number', 'boolean', 'null']

/** A possible form of a value: one type, or one kind of object if a member distinguishes kinds. */
export type Form = Resolved & { type: string }

/**
 * What a schema allows, independent of how it is written: `type: [integer, string]` equals a
 * `oneOf` of the two, and one object equals its variants.
 */
export type Forms = {
  /** By type; all types for a schema without one. */
  types: Map<string, Form>
  /** Kinds of object by tag, if there are any; `types` has no object then. */
  kinds?: Map<string, Form>
  /** The member that distinguishes the kinds. */
  tag?: string
  /** Whether objects of kinds without a branch are allowed, too. */
  open: boolean
}

/** The forms of a schema whose `$ref` is already resolved. */
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

/**
 * Whether `oneOf` or `anyOf` lists forms of the value; next to `properties` it is a rule about
 * members instead.
 */
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

/** The keywords that apply to a type: a pattern does not apply to numbers. */
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

/**
 * The member whose value distinguishes objects: one text in each branch, and `not` those texts in
 * the branch for all other kinds.
 */
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

/**
 * Merges two variants of a type: a member is required if both require it. Other differences are
 * kept and compared as they are.
 */
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
