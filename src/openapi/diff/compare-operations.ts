import { isDeepStrictEqual } from 'node:util'
import { type Document, deref, type Operation, type Parameter, type Schema } from '../document.ts'
import type { Finding } from './change.ts'
import { compareDecisions } from './compare-decisions.ts'
import { compareSchemas } from './compare-schemas.ts'
import { finding } from './judge-operation.ts'
import { type Direction, judge } from './judge-schema.ts'

/** An operation with the document that its references point into. */
export type Side = { document: Document; operation: Operation }

const WORDS = ['summary', 'description', 'x-sources', 'x-dispute', 'x-triggers', 'x-timing']
/** Extensions that are judged one by one, below. */
const KNOWN = ['x-phase', 'x-aliases', 'x-on-timeout', 'x-decisions']
const JSON_TYPE = 'application/json'

/** The differences between two operations of a callback, for its receivers. */
export function compareOperations(callback: string, before: Side, after: Side): Finding[] {
  const [was, is] = [before.operation, after.operation]
  const found = [
    ...compareFacts(callback, was, is),
    ...compareQuery(callback, before, after),
    ...compareBodies(callback, before, after),
    ...compareResponses(callback, before, after),
    ...compareDecisions(callback, was['x-decisions'] ?? [], is['x-decisions'] ?? []),
  ]
  const words = WORDS.some((key) => !isDeepStrictEqual(was[key], is[key]))
  const said = found.filter(({ id }) => id !== 'words-changed')
  return words || said.length < found.length ? [...said, finding('words-changed', callback)] : said
}

function compareFacts(callback: string, was: Operation, is: Operation): Finding[] {
  const found: Finding[] = []
  const say = (id: Parameters<typeof finding>[0], path: string, detail: string) =>
    void found.push(finding(id, callback, path, detail))
  const fromTo = (key: string) => `${text(was[key])} before, ${text(is[key])} now`
  if (was['x-phase'] !== is['x-phase']) say('phase-changed', 'x-phase', fromTo('x-phase'))
  if (was.operationId !== is.operationId)
    say('operation-id-changed', 'operationId', fromTo('operationId'))
  if (!isDeepStrictEqual(was.tags, is.tags)) say('family-changed', 'tags', fromTo('tags'))
  if (was['x-on-timeout'] !== is['x-on-timeout']) {
    const reworded = was['x-on-timeout'] && is['x-on-timeout']
    say(reworded ? 'timeout-reworded' : 'timeout-changed', 'x-on-timeout', fromTo('x-on-timeout'))
  }
  const [had, has] = [was['x-aliases'] ?? [], is['x-aliases'] ?? []]
  for (const alias of had) if (!has.includes(alias)) say('alias-removed', 'x-aliases', alias)
  for (const alias of has) if (!had.includes(alias)) say('alias-added', 'x-aliases', alias)
  const extensions = new Set([...Object.keys(was), ...Object.keys(is)])
  for (const key of extensions)
    if (key.startsWith('x-') && ![...KNOWN, ...WORDS].includes(key))
      if (!isDeepStrictEqual(was[key], is[key])) say('extension-changed', key, fromTo(key))
  if (!isDeepStrictEqual(was.security, is.security)) say('security-changed', 'security', '')
  return found
}

function compareQuery(callback: string, before: Side, after: Side): Finding[] {
  const [was, is] = [parametersOf(before), parametersOf(after)]
  const found: Finding[] = []
  for (const [name, one] of was) {
    const path = `query.${name}`
    const other = is.get(name)
    if (!other) {
      found.push(finding('query-removed', callback, path, name))
      continue
    }
    if (one.required && !other.required) found.push(finding('query-optional', callback, path, name))
    if (!one.required && other.required) found.push(finding('query-required', callback, path, name))
    if (one.description !== other.description) found.push(finding('words-changed', callback))
    found.push(...schemas(callback, before, one.schema, after, other.schema, path, 'received'))
  }
  for (const name of is.keys())
    if (!was.has(name)) found.push(finding('query-added', callback, `query.${name}`, name))
  return found
}

const parametersOf = ({ document, operation }: Side) =>
  new Map(
    (operation.parameters ?? [])
      .map((parameter) => deref<Parameter>(document, parameter))
      .map((parameter) => [parameter.name, parameter]),
  )

function compareBodies(callback: string, before: Side, after: Side): Finding[] {
  const [was, is] = [before, after].map(({ operation }) => operation.requestBody as any)
  const [from, to] = [schemaOf(was), schemaOf(is)]
  if (Boolean(from) !== Boolean(to))
    return [
      finding(
        'body-changed',
        callback,
        'request',
        `${mediaText(was)} before, ${mediaText(is)} now`,
      ),
    ]
  const always = was?.required && !is?.required
  const missing = always ? [finding('body-changed', callback, 'request', 'it may be missing')] : []
  return from && to
    ? [...missing, ...schemas(callback, before, from, after, to, 'request', 'received')]
    : missing
}

function compareResponses(callback: string, before: Side, after: Side): Finding[] {
  const [was, is] = [before, after].map(({ operation }) => operation.responses as any)
  const found: Finding[] = []
  for (const status of Object.keys(was)) {
    const path = placeOf(status)
    if (!is[status]) {
      found.push(finding('response-removed', callback, path, status))
      continue
    }
    const [from, to] = [
      schemaOf(deref(before.document, was[status])),
      schemaOf(deref(after.document, is[status])),
    ]
    if (from && to) {
      const changes = schemas(callback, before, from, after, to, path, 'answered')
      found.push(...changes.filter((change) => !saidByDecisions(change, before, after)))
    } else if (from || to)
      found.push(
        finding('body-changed', callback, path, from ? 'there is none now' : 'there is one now'),
      )
  }
  for (const status of Object.keys(is))
    if (!was[status]) found.push(finding('response-added', callback, placeOf(status), status))
  return found
}

/** The success response is the reply that the platform reads. */
const placeOf = (status: string) => (status === '200' ? 'reply' : `response ${status}`)

/** The ErrorCodes of a reply are judged with its decisions, however the schema expresses them. */
const saidByDecisions = ({ path }: Finding, ...sides: Side[]) =>
  path === 'reply.ErrorCode' && sides.every(({ operation }) => operation['x-decisions'])

function schemas(
  callback: string,
  before: Side,
  was: Schema,
  after: Side,
  is: Schema,
  path: string,
  direction: Direction,
): Finding[] {
  return compareSchemas([before.document, was], [after.document, is], path).map((change) =>
    judge(change, direction, callback),
  )
}

const schemaOf = (holder: any): Schema | undefined => holder?.content?.[JSON_TYPE]?.schema

const mediaText = (holder: any) => Object.keys(holder?.content ?? {}).join(', ') || 'none'

const text = (value: unknown) =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)
