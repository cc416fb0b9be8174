import type { Document, Schema } from '../document.ts'
import type { Change } from './change.ts'
import { type Form, type Forms, formsOf, isUnion } from './forms.ts'
import { compareKeywords } from './keywords.ts'
import { type Resolved, resolve } from './resolved.ts'

/** Two documents and the pairs of components being compared: messages can contain messages. */
type Pair = {
  before: Document
  after: Document
  open: Set<string>
  report: (change: Change) => void
}

/**
 * The differences between two schemas in what they allow, not in how they are written.
 *
 * @param path the place of the schema, for the findings: `request`
 */
export function compareSchemas(
  [before, was]: [Document, Schema],
  [after, is]: [Document, Schema],
  path: string,
): Change[] {
  // A map, so that a difference in two forms of a value is reported once.
  const changes = new Map<string, Change>()
  const report = (change: Change) => void changes.set(Object.values(change).join('\n'), change)
  compare({ before, after, open: new Set(), report }, was, is, path)
  return [...changes.values()]
}

function compare(pair: Pair, beforeNode: Schema, afterNode: Schema, path: string): void {
  const was = resolve(pair.before, beforeNode)
  const is = resolve(pair.after, afterNode)
  const key = was.names.length && is.names.length ? `${was.names} ${is.names}` : undefined
  if (key && pair.open.has(key)) return
  if (key) pair.open.add(key)
  renamed(pair, was, is, path)
  // Units and descriptions belong to the whole union, not to its branches.
  if (isUnion(was.schema) || isUnion(is.schema)) wholeKeywords(pair, was.schema, is.schema, path)
  compareForms(pair, formsOf(pair.before, was), formsOf(pair.after, is), path)
  if (key) pair.open.delete(key)
}

function renamed(pair: Pair, was: Resolved, is: Resolved, path: string): void {
  const [from, to] = [was.names[0], is.names[0]]
  if (from && to && from !== to)
    pair.report({ id: 'type-renamed', path, detail: `${from} is now ${to}` })
}

function wholeKeywords(pair: Pair, was: Schema, is: Schema, path: string): void {
  const ofWhole = ({ 'x-unit': unit, description }: Schema) => ({ 'x-unit': unit, description })
  for (const change of compareKeywords(ofWhole(was), ofWhole(is))) pair.report({ ...change, path })
}

function compareForms(pair: Pair, was: Forms, is: Forms, path: string): void {
  compareTypes(pair, was, is, path)
  for (const [type, form] of was.types) {
    const other = is.types.get(type) ?? is.types.get(COUSIN[type] ?? '')
    if (other) compareForm(pair, form, other, path)
  }
  if (!was.kinds || !is.kinds) return
  for (const [kind, form] of was.kinds) {
    const other = is.kinds.get(kind)
    const at = `${path}<${kind}>`
    if (!other) pair.report({ id: 'kind-removed', path, detail: kind })
    else {
      renamed(pair, form, other, at)
      compareForm(pair, form, other, at)
    }
  }
  for (const kind of is.kinds.keys())
    if (!was.kinds.has(kind))
      pair.report({ id: was.open ? 'kind-added' : 'open-kind-added', path, detail: kind })
  if (was.open && !is.open)
    pair.report({ id: 'open-kind-removed', path, detail: 'kinds without a branch' })
  if (!was.open && is.open)
    pair.report({ id: 'open-kind-added', path, detail: 'kinds without a branch' })
}

/** Every integer is a number. */
const COUSIN: Record<string, string> = { integer: 'number', number: 'integer' }

function compareTypes({ report }: Pair, was: Forms, is: Forms, path: string): void {
  const [from, to] = [typesOf(was), typesOf(is)]
  const covers = (types: string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  const lost = from.filter((type) => !covers(to, type))
  const won = to.filter((type) => !covers(from, type))
  const detail = `${typesText(from)} before, ${typesText(to)} now`
  if (lost.length && won.length) report({ id: 'type-changed', path, detail })
  else if (lost.length) report({ id: 'type-narrowed', path, detail })
  else if (won.length) report({ id: 'type-widened', path, detail })
  else if (Boolean(was.kinds) !== Boolean(is.kinds))
    report({
      id: 'rule-changed',
      path,
      detail: 'objects of one kind before or now, of several else',
    })
}

const typesText = (types: string[]) => (types.length > 4 ? 'anything' : types.join(' or '))

const typesOf = ({ types, kinds }: Forms) => [...types.keys(), ...(kinds ? ['object'] : [])]

/** Two schemas of one type and, for objects, of one kind. */
function compareForm(pair: Pair, { schema: was }: Form, { schema: is }: Form, path: string): void {
  for (const change of compareKeywords(was, is)) pair.report({ ...change, path })
  if (was.type === 'array' && (was.items || is.items))
    compare(pair, was.items ?? {}, is.items ?? {}, `${path}[]`)
  if (was.type !== 'object') return
  compareMembers(pair, was, is, path)
  compareOthers(pair, was.additionalProperties, is.additionalProperties, path)
}

function compareMembers(pair: Pair, was: Schema, is: Schema, path: string): void {
  const [from, to] = [was.properties ?? {}, is.properties ?? {}]
  const mustBe = (schema: Schema, name: string) => Boolean(schema.required?.includes(name))
  for (const name of Object.keys(from)) {
    const at = `${path}.${name}`
    if (!to[name]) pair.report({ id: 'member-removed', path: at, detail: name })
    else {
      if (mustBe(was, name) && !mustBe(is, name))
        pair.report({ id: 'member-optional', path: at, detail: name })
      if (!mustBe(was, name) && mustBe(is, name))
        pair.report({ id: 'member-required', path: at, detail: name })
      compare(pair, from[name], to[name], at)
    }
  }
  for (const name of Object.keys(to)) {
    if (from[name]) continue
    const id = mustBe(is, name) ? 'required-member-added' : 'member-added'
    pair.report({ id, path: `${path}.${name}`, detail: name })
  }
}

/**
 * Members that are not in the contract: allowed unless it says otherwise, or with a schema for all
 * of them.
 */
function compareOthers(pair: Pair, was: unknown, is: unknown, path: string): void {
  if (was === false && is !== false) pair.report({ id: 'opened', path, detail: '' })
  else if (was !== false && is === false) pair.report({ id: 'closed', path, detail: '' })
  else if (isSchema(was) || isSchema(is))
    compare(pair, isSchema(was) ? was : {}, isSchema(is) ? is : {}, `${path}{}`)
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
