import { type Document, deref, type Schema } from '../../../src/openapi/document.ts'
import { pointerTo, valueAt } from '../../../src/text/pointer.ts'

/** The kinds of cases, in the order of the table's columns. */
export const KINDS = [
  'request',
  'reply',
  'unknown-field',
  'unknown-value',
  'unknown-element',
  'event-time',
  'large-number',
] as const

export type Kind = (typeof KINDS)[number]

/** A value to read and write back; `at` leads to what is new in it, where a program may drop that. */
export type Mutation = { kind: Kind; value: unknown; at?: string }

/** A value inside an example and the schemas that describe it: several where a `oneOf` does not say which. */
type Place = { pointer: string; schema: Schema; value: any }

/** What the platform may send tomorrow, and the largest numbers of today, one thing a copy of the request. */
export function mutations(document: Document, schema: Schema, request: object): Mutation[] {
  const found = places(document, schema, request, '')
  return [
    {
      kind: 'unknown-field',
      value: { ...request, FieldOfTomorrow: { Numbers: [1, 2.5], Text: 'new' } },
      at: '/FieldOfTomorrow',
    },
    ...at(found, isOpenList).map(
      ({ pointer, value }): Mutation => ({
        kind: 'unknown-value',
        value: replaced(request, pointer, typeof value === 'string' ? 'ValueOfTomorrow' : 4242),
      }),
    ),
    ...at(found, ({ pointer, value }) => pointer.endsWith('/MsgBody') && Array.isArray(value)).map(
      ({ pointer, value }): Mutation => ({
        kind: 'unknown-element',
        value: replaced(request, pointer, [...value, ELEMENT]),
        at: pointerTo(pointer, value.length),
      }),
    ),
    ...at(found, ({ pointer, schema }) => pointer.endsWith('/EventTime') && isUnion(schema)).map(
      ({ pointer, value }): Mutation => ({
        kind: 'event-time',
        value: replaced(request, pointer, typeof value === 'string' ? Number(value) : `${value}`),
      }),
    ),
    ...at(found, ({ schema, value }) => schema.format === 'uint32' && Number.isInteger(value)).map(
      ({ pointer }): Mutation => ({
        kind: 'large-number',
        value: replaced(request, pointer, 4294967295),
      }),
    ),
  ]
}

const ELEMENT = { MsgType: 'TIMTomorrowElem', MsgContent: { Text: 'new', Numbers: [1, 2.5] } }

const isOpenList = ({ schema, value }: Place) =>
  schema['x-extensible-enum'] !== undefined && ['string', 'number'].includes(typeof value)

const isUnion = (schema: Schema) => schema.oneOf !== undefined || Array.isArray(schema.type)

/** The places that `wanted` takes, each once. */
const at = (found: Place[], wanted: (place: Place) => boolean): Place[] => [
  ...new Map(found.filter(wanted).map((place) => [place.pointer, place])).values(),
]

/** Every value of an example beside its schema, outermost first. */
function places(document: Document, open: Schema, value: any, pointer: string): Place[] {
  const schema = deref(document, open)
  const below = (inner: Schema | undefined, step: string | number): Place[] =>
    inner ? places(document, inner, value[step], pointerTo(pointer, step)) : []
  const inside = Array.isArray(value)
    ? value.flatMap((_, index) => below(schema.items, index))
    : value && typeof value === 'object'
      ? Object.keys(value).flatMap((name) => below(schema.properties?.[name], name))
      : []
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
    .filter((branch: Schema) => speaksOf(document, branch, value))
    .flatMap((branch: Schema) => places(document, branch, value, pointer))
  return [{ pointer, schema, value }, ...inside, ...branches]
}

/** A branch for another message element than this one says nothing of it. */
function speaksOf(document: Document, branch: Schema, value: any): boolean {
  const { MsgType } = deref(document, branch).properties ?? {}
  return MsgType?.const === undefined || MsgType.const === value?.MsgType
}

function replaced(root: object, pointer: string, value: unknown): object {
  const copy = structuredClone(root)
  const cut = pointer.lastIndexOf('/')
  valueAt(copy, pointer.slice(0, cut))[pointer.slice(cut + 1)] = value
  return copy
}
