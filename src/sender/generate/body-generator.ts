import fc, { type Arbitrary } from 'fast-check'
import { type Document, operationOf, requestOf, type Schema } from '../../openapi/document.ts'

/** Gives the arbitrary of a named schema, also before it is made: messages nest. */
type Named = (name: string) => Arbitrary<unknown>

/** What bodies are made of. */
export type Flavour = {
  /**
   * Also what the contract leaves open: members that it does not know, new values and kinds, every integer. For
   * a strict document this must be off.
   */
  open: boolean
  /** Texts without a pattern of their own. */
  text: Arbitrary<string>
}

/**
 * Random bodies that a callback's request schema accepts: optional members present or absent, every kind of
 * element, nested messages. They shrink to the smallest body that fails a test.
 *
 * @returns a function from a command to the arbitrary of its bodies
 * @throws Error for a keyword that it does not know, so that none is forgotten
 */
export function bodyGenerator(
  document: Document,
  flavour: Flavour,
): (command: string) => Arbitrary<Record<string, unknown>> {
  const named = fc.letrec((tie) =>
    mapValues(document.components.schemas, (schema) => new Maker(tie, flavour).of(schema)),
  )
  const maker = new Maker((name) => named[name] as Arbitrary<unknown>, flavour)
  return (command) => {
    const { schema } = requestOf(operationOf(document, command))
    return maker.of(schema) as Arbitrary<Record<string, unknown>>
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
  ...['items', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'format', 'minLength'],
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

/** Makes the arbitrary of a schema, in one flavour. */
class Maker {
  readonly #named: Named
  readonly #open: boolean
  readonly #text: Arbitrary<string>

  constructor(named: Named, { open, text }: Flavour) {
    this.#named = named
    this.#open = open
    this.#text = text
  }

  of(schema: Schema): Arbitrary<unknown> {
    checkKeywords(schema)
    if (schema.$ref) return this.#named(schema.$ref.split('/').pop() as string)
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.oneOf) return this.#oneKindOf(schema.oneOf)
    if (!schema.type) return anything
    if (schema.anyOf && schema.type !== 'object') return this.#oneForm(schema)
    const types: string[] = [schema.type].flat()
    const any = fc.oneof(...types.map((type) => this.#ofType(type, schema)))
    const known: unknown[] | undefined = schema['x-extensible-enum']
    const value = known ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, any) : any
    const excluded: unknown[] = schema.not?.enum ?? []
    return excluded.length ? value.filter((one) => !excluded.includes(one)) : value
  }

  /** Relayed messages hold messages: after three levels only the first kind, a text, is left. */
  #oneKindOf(branches: Schema[]): Arbitrary<unknown> {
    const limits = { maxDepth: 3, depthIdentifier: 'kinds' }
    return fc.oneof(limits, ...branches.map((branch) => this.of(branch)))
  }

  /** Known values, or text of a known form. */
  #oneForm({ anyOf, ...rest }: Schema): Arbitrary<unknown> {
    return fc.oneof(...(anyOf as Schema[]).map((branch) => this.of({ ...rest, ...branch })))
  }

  #ofType(type: string, schema: Schema): Arbitrary<unknown> {
    switch (type) {
      case 'object':
        return this.#object(schema)
      case 'array':
        return this.#list(schema)
      case 'string':
        return this.#string(schema)
      case 'integer':
        return this.#open ? edgyInteger(schema) : plainInteger(schema)
      case 'number':
        return this.#open
          ? fc.double({ noNaN: true, noDefaultInfinity: true })
          : plainNumber(schema)
      case 'boolean':
        return fc.boolean()
      default:
        throw new Error(`the generator of bodies does not know the type ${type}; teach it`)
    }
  }

  #string({ pattern, minLength = 0, ...schema }: Schema): Arbitrary<string> {
    const [from, to] = (pattern && RECENT[schema['x-unit'] as Unit]) || []
    if (from && !this.#open) return fc.integer({ min: from, max: to as number }).map(String)
    if (pattern) return fc.stringMatching(new RegExp(pattern))
    return minLength ? this.#text.filter((text) => text.length >= minLength) : this.#text
  }

  #object(schema: Schema): Arbitrary<object> {
    const { properties = {}, required = [], anyOf = [{}], additionalProperties = {} } = schema
    const members = mapValues(properties as Record<string, Schema>, (member) => this.of(member))
    const known = fc.oneof(
      ...(anyOf as Schema[]).map((branch) => {
        const requiredKeys = [...required, ...(branch.required ?? [])]
        return fc.record(members, { requiredKeys, noNullPrototype: true })
      }),
    )
    // A map has nothing but members that the app has named.
    const isMap = !Object.keys(properties).length && typeof additionalProperties === 'object'
    if (!this.#open && !isMap) return known
    const unknown = this.#others(Object.keys(properties), additionalProperties)
    return fc.oneof(
      { weight: 3, arbitrary: known },
      fc.tuple(known, unknown).map(([a, b]) => ({ ...b, ...a })),
    )
  }

  #others(taken: string[], schema: Schema): Arbitrary<object> {
    const name = this.#open ? fc.string({ maxLength: 12 }) : this.#text
    const free = name.filter((key) => !taken.includes(key) && key !== '__proto__')
    const count = { minKeys: 1, maxKeys: 3, noNullPrototype: true }
    return fc.dictionary(free, this.of(schema), count)
  }

  /** Mostly a few items; in the open flavour sometimes many, and as many as allowed (batches: 100). */
  #list({ items = {}, minItems = 0, maxItems }: Schema): Arbitrary<unknown[]> {
    const item = this.of(items)
    const most = maxItems ?? 20
    const few = fc.array(item, { minLength: minItems, maxLength: Math.min(most, minItems + 3) })
    if (!this.#open) return few
    const many = fc.array(item, { minLength: minItems, maxLength: most, size: 'max' })
    const all = fc.array(item, { minLength: most, maxLength: most })
    return fc.oneof({ weight: 40, arbitrary: few }, many, ...(maxItems ? [all] : []))
  }
}

function checkKeywords(schema: Schema): void {
  const strange = Object.keys(schema).find(
    (key) => !key.startsWith('x-') && !ANNOTATIONS.includes(key) && !KEYWORDS.includes(key),
  )
  if (strange)
    throw new Error(`the generator of bodies does not know the keyword ${strange}; teach it`)
}

function edgyInteger(schema: Schema): Arbitrary<number> {
  const min = schema.minimum ?? Number.MIN_SAFE_INTEGER
  const max = schema.maximum ?? (schema.format === 'uint32' ? 2 ** 32 - 1 : Number.MAX_SAFE_INTEGER)
  const edges = [min, -1, 0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 53 - 1, max]
  const fitting = edges.filter((edge) => edge >= min && edge <= max)
  return fc.oneof(fc.constantFrom(...fitting), fc.integer({ min, max }))
}

/** Numbers of a usual size: times of this decade, counts and ids of a few digits. */
function plainInteger({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER, ...schema }: Schema) {
  const [from, to] = RECENT[schema['x-unit'] as Unit] ?? []
  if (from && isTime(minimum, maximum)) return fc.integer({ min: from, max: to })
  const min = Math.max(minimum, -100)
  return fc.integer({ min, max: Math.min(maximum, Math.max(min * 2, 100_000)) })
}

/** A point in time, not a length: the strict profile bounds those (see `x-strict`). */
const isTime = (minimum: number, maximum: number) =>
  minimum >= 1_000_000_000_000 || maximum === 99_999_999_999

const FIRST = Date.parse('2026-01-01T00:00:00Z')
const LAST = Date.parse('2026-12-31T00:00:00Z')
const RECENT = { seconds: [FIRST / 1000, LAST / 1000], milliseconds: [FIRST, LAST] } as const

type Unit = keyof typeof RECENT

const plainNumber = ({ minimum = 0, maximum = 1000 }: Schema): Arbitrary<number> =>
  fc.integer({ min: minimum * 10, max: Math.min(maximum, minimum + 1000) * 10 }).map((n) => n / 10)

const anything = fc.jsonValue({ maxDepth: 2, noNullPrototype: true } as fc.JsonSharedConstraints)

const mapValues = <A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
