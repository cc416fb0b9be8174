import fc, { type Arbitrary } from 'fast-check'
import type { Document, Schema } from '../../src/openapi/document.ts'

/** Gives the arbitrary of a named schema, also before it is made: messages nest. */
type Named = (name: string) => Arbitrary<unknown>

/**
 * Random bodies that a callback's request schema accepts, and the open world with them: optional members present or absent, members and
 * values that the contract does not know, new kinds of elements, nested messages, every sort of text, integers up to 2^53 - 1.
 * They shrink to the smallest body that fails.
 *
 * @returns a function from a command to the arbitrary of its bodies
 * @throws Error for a keyword that it does not know, so that none is forgotten
 */
export function bodyGenerator(
  document: Document,
): (command: string) => Arbitrary<Record<string, unknown>> {
  const named = fc.letrec((tie) =>
    mapValues(document.components.schemas, (schema) => arbitraryOf(schema, tie)),
  )
  return (command) => {
    const operation = document.webhooks?.[command]?.post
    if (!operation) throw new TypeError(`the document has no webhook ${command}`)
    const { schema } = operation.requestBody.content['application/json']
    return arbitraryOf(schema, (name) => named[name] as Arbitrary<unknown>) as Arbitrary<
      Record<string, unknown>
    >
  }
}

const KEYWORDS = [
  ...[
    '$ref',
    'type',
    'const',
    'enum',
    'not',
    'oneOf',
    'anyOf',
    'required',
    'properties',
    'additionalProperties',
  ],
  ...['items', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'format'],
]
const ANNOTATIONS = [
  'description',
  'title',
  'deprecated',
  'default',
  'examples',
  'example',
  'contentMediaType',
]

function arbitraryOf(schema: Schema, named: Named): Arbitrary<unknown> {
  const keywords = Object.keys(schema).filter(
    (key) => !key.startsWith('x-') && !ANNOTATIONS.includes(key),
  )
  const strange = keywords.find((key) => !KEYWORDS.includes(key))
  if (strange)
    throw new Error(`the generator of bodies does not know the keyword ${strange}; teach it`)
  if (schema.$ref) return named(schema.$ref.split('/').pop() as string)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.oneOf) return oneKindOf(schema.oneOf, named)
  if (!schema.type) return anything
  const types: string[] = [schema.type].flat()
  const open = fc.oneof(...types.map((type) => ofType(type, schema, named)))
  const known: unknown[] | undefined = schema['x-extensible-enum']
  const value = known ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, open) : open
  const excluded: unknown[] = schema.not?.enum ?? []
  return excluded.length ? value.filter((one) => !excluded.includes(one)) : value
}

/** Relayed messages hold messages: after three levels only the first kind, a text, is left. */
const oneKindOf = (branches: Schema[], named: Named) =>
  fc.oneof(
    { maxDepth: 3, depthIdentifier: 'kinds' },
    ...branches.map((branch) => arbitraryOf(branch, named)),
  )

function ofType(type: string, schema: Schema, named: Named): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return object(schema, named)
    case 'array':
      return list(schema, named)
    case 'string':
      return schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : text
    case 'integer':
      return integer(schema)
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    default:
      throw new Error(`the generator of bodies does not know the type ${type}; teach it`)
  }
}

function object(schema: Schema, named: Named): Arbitrary<object> {
  const { properties = {}, required = [], anyOf = [{}], additionalProperties: others = {} } = schema
  const members = mapValues(properties as Record<string, Schema>, (member) =>
    arbitraryOf(member, named),
  )
  const known = fc.oneof(
    ...(anyOf as Schema[]).map((branch) => {
      const requiredKeys = [...required, ...(branch.required ?? [])]
      return fc.record(members, { requiredKeys, noNullPrototype: true })
    }),
  )
  const name = fc
    .string({ maxLength: 12 })
    .filter((key) => !(key in properties) && key !== '__proto__')
  const unknown = fc.dictionary(name, arbitraryOf(others, named), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  })
  return fc.oneof(
    { weight: 3, arbitrary: known },
    fc.tuple(known, unknown).map(([a, b]) => ({ ...b, ...a })),
  )
}

/** Mostly a few items, sometimes many, and sometimes as many as the contract allows (batches: 100). */
function list({ items = {}, minItems = 0, maxItems }: Schema, named: Named): Arbitrary<unknown[]> {
  const item = arbitraryOf(items, named)
  const most = maxItems ?? 20
  const few = fc.array(item, { minLength: minItems, maxLength: Math.min(most, minItems + 3) })
  const many = fc.array(item, { minLength: minItems, maxLength: most, size: 'max' })
  const all = fc.array(item, { minLength: most, maxLength: most })
  return fc.oneof({ weight: 40, arbitrary: few }, many, ...(maxItems ? [all] : []))
}

function integer(schema: Schema): Arbitrary<number> {
  const min = schema.minimum ?? Number.MIN_SAFE_INTEGER
  const max = schema.maximum ?? (schema.format === 'uint32' ? 2 ** 32 - 1 : Number.MAX_SAFE_INTEGER)
  const edges = [min, -1, 0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 53 - 1, max]
  const fitting = edges.filter((edge) => edge >= min && edge <= max)
  return fc.oneof(fc.constantFrom(...fitting), fc.integer({ min, max }))
}

/** Half an emoji (a lone surrogate) is legal in JSON when it is escaped, as JSON.stringify does. */
const EDGE_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'NaN',
  '{}',
  '"\\',
  '\u0000\u001f\u007f\u2028',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'é\u0301',
  '中'.repeat(300),
]

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.constantFrom(...EDGE_TEXTS),
)

const anything = fc.jsonValue({ maxDepth: 2, noNullPrototype: true } as fc.JsonSharedConstraints)

const mapValues = <A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
