import { type Document, deref, type Schema } from '../openapi/document.ts'

/** A member of a body or reply, with its nested members. */
export type Field = {
  /** In readable form: `Events[].EventTime`. */
  path: string
  /** Unique on its page: `Events.EventTime`. */
  anchor: string
  type: string
  required: boolean
  /** Markdown. */
  description: string
  values: { value: string; meaning: string }[]
  /** The only possible values. */
  closed: boolean
  unit?: string
  undocumented: boolean
  disputes: string[]
  children: Field[]
  /** Kinds of object, distinguished by the value of one member. */
  variants?: { tag: string; kinds: Variant[] }
  /** The place where the same shape is already described. */
  sameAs?: string
}

export type Variant = {
  name: string
  anchor: string
  description: string
  disputes: string[]
  open: boolean
  fields: Field[]
}

type Place = { document: Document; path: string; anchor: string; seen: Map<string, string> }

/** The members of a body or reply with all nested members. Anchors start with `prefix`. */
export function fieldsOf(document: Document, node: Schema, prefix = ''): Field[] {
  return members(node, { document, path: '', anchor: prefix, seen: new Map() })
}

function members(node: Schema, place: Place): Field[] {
  const schema = deref(place.document, node)
  const required: string[] = schema.required ?? []
  const named = Object.entries<Schema>(schema.properties ?? {}).map(([name, child]) =>
    field(
      child,
      { ...place, path: joined(place.path, name), anchor: joined(place.anchor, name) },
      required.includes(name),
    ),
  )
  const others = schema.additionalProperties
  if (typeof others !== 'object') return named
  const any = {
    ...place,
    path: joined(place.path, '<name>'),
    anchor: joined(place.anchor, 'any-name'),
  }
  return [...named, field(others, any, false)]
}

function field(node: Schema, place: Place, required: boolean): Field {
  const schema = { ...deref(place.document, node), ...withoutRef(node) }
  const { path, anchor, document } = place
  const base: Field = {
    path,
    anchor,
    type: typeText(document, schema),
    required,
    description: schema.description ?? deref(document, schema.items ?? {}).description ?? '',
    values: valuesOf(schema),
    closed: Array.isArray(schema.enum),
    unit: schema['x-unit'],
    undocumented: schema['x-undocumented'] === true,
    disputes: schema['x-dispute'] ?? [],
    children: [],
  }
  return { ...base, ...inner(node, place) }
}

/** The children of a field: members of its object or items, or their kinds. */
function inner(node: Schema, place: Place): Pick<Field, 'children' | 'variants' | 'sameAs'> {
  const name = node.$ref
  const known = name && place.seen.get(name)
  if (known) return { children: [], sameAs: known }
  const below = name ? { ...place, seen: new Map(place.seen).set(name, place.anchor) } : place
  const schema = deref(place.document, node)
  if (schema.items) return inner(schema.items, { ...below, path: `${place.path}[]` })
  if (schema.oneOf) return { children: [], variants: variantsOf(schema.oneOf, below) }
  return { children: members(schema, below) }
}

function variantsOf(branches: Schema[], place: Place): { tag: string; kinds: Variant[] } {
  const schemas = branches.map((branch) => deref(place.document, branch))
  const tag =
    Object.keys(schemas[0]?.properties ?? {}).find(
      (key) => schemas[0]?.properties[key].const !== undefined,
    ) ?? ''
  const kinds = schemas.map((schema): Variant => {
    const open = schema['x-open-branch'] !== undefined
    const name = open ? 'any other' : String(schema.properties[tag].const)
    const anchor = joined(place.anchor, open ? 'other' : name)
    const fields = members(schema, { ...place, anchor }).filter(
      ({ path }) => path !== joined(place.path, tag),
    )
    return {
      name,
      anchor,
      description: schema.description ?? '',
      disputes: schema['x-dispute'] ?? [],
      open,
      fields,
    }
  })
  return { tag, kinds }
}

/** A type in words: `array of objects`, `integer (uint32)`, `integer or digits`, `always "X"`. */
function typeText(document: Document, schema: Schema): string {
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`
  if (schema.items) {
    const { type = 'object' } = deref<Schema>(document, schema.items)
    const limits = schema.maxItems ? ` (${schema.minItems ?? 0} to ${schema.maxItems})` : ''
    return `array of ${[type].flat().join(' or ')}s${limits}`
  }
  const types = [
    schema.type ?? (schema.oneOf || schema.properties ? 'object' : 'any'),
  ].flat() as string[]
  const digits = schema.pattern === '^[0-9]+$'
  const words = types.map((type) => (digits && type === 'string' ? 'digits' : type)).join(' or ')
  return schema.format ? `${words} (${schema.format})` : words
}

function valuesOf(schema: Schema): Field['values'] {
  const known: unknown[] = schema['x-extensible-enum'] ?? schema.enum ?? []
  const meanings = schema['x-enumDescriptions'] ?? {}
  return known.map((value) => ({ value: String(value), meaning: meanings[String(value)] ?? '' }))
}

const withoutRef = ({ $ref: _, ...rest }: Schema): Schema => rest

const joined = (path: string, name: string) => (path ? `${path}.${name}` : name)
