import { isDeepStrictEqual } from 'node:util'
import type { Schema } from '../document.ts'
import type { Change, SchemaChange } from './change.ts'

/** Texts for readers and their sources; they have no effect. */
const WORDS = [
  'description',
  'title',
  'summary',
  'example',
  'examples',
  'x-enumDescriptions',
  'x-sources',
  'x-dispute',
  'x-undocumented',
]

/** Compared with the form of a value (`compare-schemas.ts`), or without effect on what is sent. */
const ELSEWHERE = [
  ...['type', 'properties', 'required', 'items', 'additionalProperties'],
  ...['discriminator', 'default', 'deprecated', 'const', 'enum'],
  ...['x-extensible-enum', 'x-extensible-pattern', 'x-unit', 'x-open-branch', 'x-faker'],
]

const AT_MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const AT_LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']

type Found = Omit<Change, 'path'>

/** The differences between two schemas of one type, except in members and items. */
export function compareKeywords(before: Schema, after: Schema): Found[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = keywords.filter((key) => !isDeepStrictEqual(before[key], after[key]))
  const found = [...values(before, after), ...knownValues(before, after)]
  for (const keyword of differing) {
    const [was, is] = [before[keyword], after[keyword]]
    const detail = `${keyword}: ${show(was)} before, ${show(is)} now`
    if (WORDS.includes(keyword)) found.push({ id: 'words-changed', detail: keyword })
    else if (keyword === 'x-unit')
      found.push({ id: was && is ? 'unit-changed' : 'unit-described', detail })
    else if (keyword === 'x-strict') found.push({ id: 'plausible-changed', detail })
    else if (AT_MOST.includes(keyword)) found.push({ id: limit(was, is, 1), detail })
    else if (AT_LEAST.includes(keyword)) found.push({ id: limit(was, is, -1), detail })
    else if (!ELSEWHERE.includes(keyword)) found.push({ id: 'rule-changed', detail })
  }
  return found
}

/** @param sign 1 for an upper limit, -1 for a lower one */
function limit(was: number | undefined, is: number | undefined, sign: 1 | -1): SchemaChange {
  const allowed = (value: number | undefined) => (value === undefined ? Infinity : value * sign)
  return allowed(is) > allowed(was) ? 'limit-widened' : 'limit-narrowed'
}

/** Closed lists: `enum` and `const` say the same. */
function values(before: Schema, after: Schema): Found[] {
  const [was, is] = [closed(before), closed(after)]
  if (!was && !is) return []
  const lost = was && is ? was.filter((value) => !has(is, value)) : []
  const won = was && is ? is.filter((value) => !has(was, value)) : []
  const detail = `${list(was)} before, ${list(is)} now`
  if (lost.length && won.length) return [{ id: 'values-changed', detail }]
  if (lost.length || !was) return [{ id: 'values-narrowed', detail }]
  return won.length || !is ? [{ id: 'values-widened', detail }] : []
}

const closed = ({ const: one, enum: some }: Schema): unknown[] | undefined =>
  one === undefined ? some : [one]

const list = (values: unknown[] | undefined) =>
  values ? `only ${values.map(show).join(', ')}` : 'any value'

/** Open lists of what the platform is known to send. */
function knownValues(before: Schema, after: Schema): Found[] {
  const [was, is]: unknown[][] = [before['x-extensible-enum'], after['x-extensible-enum']].map(
    (known) => (Array.isArray(known) ? known : Object.keys(known ?? {})),
  ) as [unknown[], unknown[]]
  const lost = was?.filter((value) => !has(is ?? [], value)) ?? []
  const won = is?.filter((value) => !has(was ?? [], value)) ?? []
  const [form, newForm] = [before, after].map((schema) => schema['x-extensible-pattern'])
  const another = newForm !== form
  if (another && newForm) won.push(`of the form ${newForm}`)
  if (another && form) lost.push(`of the form ${form}`)
  return [
    ...won.map((value): Found => ({ id: 'value-added', detail: show(value) })),
    ...lost.map((value): Found => ({ id: 'value-removed', detail: show(value) })),
  ]
}

const has = (values: unknown[], value: unknown) =>
  values.some((one) => isDeepStrictEqual(one, value))

const show = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
