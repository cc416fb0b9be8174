import { type Document, deref, type Schema } from '../../src/openapi/document.ts'

/** One deliberate change of an example. */
export type Mutation = { verdict: Expected; name: string; value: unknown }

/**
 * The expected result of a validator; `either` if the schema leaves a choice, so that only
 * agreement can be required.
 */
export type Expected = 'invalid' | 'valid' | 'either'

/** A schema that applies to a value; not `certain` if another one may apply instead. */
type Facet = { schema: Schema; certain: boolean }

type Spot = { path: string[]; facets: Facet[]; value: any }

const UNKNOWN_WORD = 'no such value'
const UNKNOWN_NUMBER = 987654321

/**
 * Every mutation of a valid example that its schema suggests. The walk is over the schema of the bundled document, so that no
 * field is forgotten: required ones removed, each one of another type and null, values outside, too few and too many items.
 */
export function* mutations(
  document: Document,
  schema: Schema,
  example: unknown,
): Generator<Mutation> {
  for (const { path, facets, value } of spots(document, { schema, certain: true }, example, [])) {
    for (const { schema, certain } of facets) {
      for (const { verdict, name, value: changed } of changes(document, schema, value)) {
        const whole = replaced(example, path, changed)
        yield {
          verdict: certain ? verdict : 'either',
          name: `/${path.join('/')}: ${name}`,
          value: whole,
        }
      }
    }
  }
}

function* changes(document: Document, schema: Schema, value: any): Generator<Mutation> {
  const invalid = (name: string, value: unknown): Mutation => ({ verdict: 'invalid', name, value })
  if (schema.type) {
    const others = wrongType(schema)
    if (others !== undefined) yield invalid('another type', others)
    if (!types(schema).includes('null')) yield invalid('null', null)
    if (types(schema).includes('integer')) yield invalid('a fraction', 7.5)
  }
  if (schema.const !== undefined || schema.enum)
    yield invalid('a value outside', unknownLike(schema.const ?? schema.enum[0]))
  const known = schema['x-extensible-enum']
  if (known) yield { verdict: 'valid', name: 'a new value', value: unknownLike(known[0]) }
  if (schema.pattern) yield invalid('text that does not match', UNKNOWN_WORD)
  if (schema.minimum !== undefined) yield invalid('below the minimum', schema.minimum - 1)
  if (schema.maximum !== undefined) yield invalid('above the maximum', schema.maximum + 1)
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems } = schema
    if (minItems) yield invalid(`${minItems - 1} items`, value.slice(0, minItems - 1))
    if (maxItems) yield invalid(`${maxItems + 1} items`, Array(maxItems + 1).fill(value[0]))
  } else if (typeof value === 'object' && value !== null) {
    yield* memberChanges(document, schema, value)
  }
}

function* memberChanges(
  document: Document,
  schema: Schema,
  value: Record<string, unknown>,
): Generator<Mutation> {
  const { required = [], properties, additionalProperties: others = true } = schema
  for (const name of required as string[]) {
    const { [name]: present, ...rest } = value
    if (present !== undefined) yield { verdict: 'invalid', name: `without ${name}`, value: rest }
  }
  if (others.type) {
    yield {
      verdict: 'invalid',
      name: 'a new member of another type',
      value: { ...value, 'x-new': wrongType(others) },
    }
  } else if (properties) {
    yield {
      verdict: others ? 'valid' : 'invalid',
      name: 'a new member',
      value: { ...value, 'x-new': { more: [1] } },
    }
  }
  for (const [name, node] of Object.entries<Schema>(properties ?? {})) {
    const wrong = wrongType(deref(document, node))
    if (value[name] === undefined && wrong !== undefined) {
      yield {
        verdict: 'invalid',
        name: `${name}, which was not there, of another type`,
        value: { ...value, [name]: wrong },
      }
    }
  }
}

/** The places in a value with the schemas that apply to them, outermost first. */
function* spots(document: Document, facet: Facet, value: any, path: string[]): Generator<Spot> {
  const all = facets(document, facet, value)
  yield { path, facets: all, value }
  for (const { schema, certain } of all) {
    if (typeof value !== 'object') continue
    for (const [name, member] of Object.entries(value ?? {})) {
      const node = Array.isArray(value)
        ? schema.items
        : (schema.properties?.[name] ?? schema.additionalProperties)
      if (node) yield* spots(document, { schema: node, certain }, member, [...path, name])
    }
  }
}

/**
 * All schemas that apply to a value: behind references, in combinations, and the matching branch of
 * a tagged `oneOf`.
 */
function facets(document: Document, { schema, certain }: Facet, value: unknown): Facet[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [], ...own } = schema
  const resolved = oneOf.map((branch: Schema) => deref(document, branch))
  const open: string | undefined = resolved.find((branch: Schema) => branch['x-open-branch'])?.[
    'x-open-branch'
  ]
  const meant = resolved
    .filter((branch: Schema) => isMeant(branch, value))
    .map((branch: Schema) => opened(branch, open))
  return [
    { schema: own, certain },
    ...($ref ? facets(document, { schema: deref(document, schema), certain }, value) : []),
    ...allOf.flatMap((branch: Schema) => facets(document, { schema: branch, certain }, value)),
    ...anyOf.flatMap((branch: Schema) =>
      facets(document, { schema: branch, certain: false }, value),
    ),
    ...meant.flatMap((branch: Schema) =>
      facets(document, { schema: branch, certain: certain && meant.length === 1 }, value),
    ),
  ]
}

const isMeant = ({ properties = {} }: Schema, value: any) =>
  Object.entries<Schema>(properties).every(
    ([name, { const: word, not }]) =>
      (word === undefined || word === value?.[name]) && !not?.enum?.includes(value?.[name]),
  )

/**
 * A branch of a union with an open branch: another word as its tag is a new kind, which is valid.
 */
function opened(branch: Schema, tag: string | undefined): Schema {
  const { const: word, ...rest } = branch.properties?.[tag ?? ''] ?? {}
  if (word === undefined) return branch
  return {
    ...branch,
    properties: { ...branch.properties, [tag as string]: { ...rest, 'x-extensible-enum': [word] } },
  }
}

const types = (schema: Schema): string[] => [schema.type].flat()

/**
 * A value of a type that the schema does not allow but that a validator would accept if it
 * converted values; none without a type.
 */
function wrongType(schema: Schema): unknown {
  if (!schema.type) return undefined
  const convertible: Record<string, unknown> = {
    string: 7,
    integer: '7',
    number: '7',
    boolean: 'true',
    array: {},
    object: [],
  }
  return [convertible[types(schema)[0] as string], true, {}].find(
    (value) => !typesOf(value).some((type) => types(schema).includes(type)),
  )
}

const typesOf = (value: unknown) =>
  Array.isArray(value)
    ? ['array']
    : Number.isInteger(value)
      ? ['integer', 'number']
      : [typeof value]

const unknownLike = (known: unknown) => (typeof known === 'number' ? UNKNOWN_NUMBER : UNKNOWN_WORD)

function replaced(root: any, [first, ...rest]: string[], value: unknown): unknown {
  if (first === undefined) return value
  const copy = Array.isArray(root) ? [...root] : { ...root }
  copy[first] = replaced(root[first], rest, value)
  return copy
}
