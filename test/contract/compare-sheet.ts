import type { DecisionRule } from '../../src/contract/decisions.ts'
import { type Document, deref, type Schema } from '../../src/openapi/document.ts'

type Field = {
  name: string
  type?: string
  also?: string[]
  format?: string
  presence?: 'always' | 'conditional' | 'unknown'
  since?: unknown
  any_of?: string[]
  /** Type of the values of members that are not listed. */
  additional?: string
  values?: Record<string, string>
  items?: Field & { ref?: string }
  fields?: Field[]
  ref?: string
}

export type Sheet = {
  command: string
  aliases?: string[]
  family: string
  also_families?: string[]
  phase: string
  sources: { url: string }[]
  query: string[]
  request: Field[]
  response: { fields: Field[]; error_codes?: Record<string, string> }
  disputes?: string[]
}

/**
 * Holds a callback of the contract (the bundled webhooks document) against its fact sheet and returns what does not agree, one
 * line each: a field that is missing or that no source has, a type or a value that is not accepted, a field that is required
 * although the sheet does not say `always`, an error code that no decision has, a source or a dispute that was lost.
 */
export function compareSheet(sheet: Sheet, document: Document): string[] {
  const operation = document.webhooks?.[sheet.command]?.post
  if (!operation) return [`${sheet.command}: not in the contract`]
  const problems: string[] = []
  const say = (text: string) => problems.push(`${sheet.command}: ${text}`)
  if (operation.tags[0] !== sheet.family)
    say(`family is ${operation.tags[0]}, the sheet says ${sheet.family}`)
  const also = operation['x-also-families'] ?? []
  for (const family of sheet.also_families ?? [])
    if (!also.includes(family)) say(`x-also-families lacks ${family}`)
  if (operation['x-phase'] !== sheet.phase)
    say(`phase is ${operation['x-phase']}, the sheet says ${sheet.phase}`)
  for (const word of sheet.aliases ?? [])
    if (!operation['x-aliases']?.includes(word)) say(`alias ${word} is missing`)
  const parameters = operation.parameters.map((parameter) => deref(document, parameter).name)
  for (const name of sheet.query)
    if (!parameters.includes(name)) say(`query parameter ${name} is missing`)
  const urls = operation['x-sources'].map(({ url }) => url)
  for (const { url } of sheet.sources) if (!urls.includes(url)) say(`source ${url} is missing`)
  const disputes = operation['x-dispute']?.length ?? 0
  if (disputes < (sheet.disputes?.length ?? 0))
    say(`${sheet.disputes?.length} disputes in the sheet, ${disputes} in x-dispute`)
  const request = operation.requestBody.content['application/json'].schema
  compareFields(document, sheet.request, request, '', say)
  const reply = operation.responses['200'].content['application/json'].schema
  const known = sheet.phase === 'after' ? [] : sheet.response.fields
  compareFields(document, known, reply, 'reply ', say, sheet.phase === 'before')
  if (sheet.phase === 'before')
    compareCodes(sheet.response.error_codes ?? {}, operation['x-decisions'] ?? [], say)
  return problems
}

/** The same for the elements of a `MsgBody` and their sheet, `messages.yaml`. */
export function compareElements(
  elements: Record<string, { fields: Field[] }>,
  document: Document,
): string[] {
  const problems: string[] = []
  const { schemas } = document.components
  const branches: Schema[] = schemas.MsgBodyElement?.oneOf ?? []
  const known = branches
    .map(({ $ref }) => $ref?.split('/').pop() ?? '')
    .filter((name) => !schemas[name]?.['x-open-branch'])
  for (const name of known) if (!elements[name]) problems.push(`${name}: in no sheet`)
  for (const [name, { fields }] of Object.entries(elements)) {
    const content = schemas[name]?.properties.MsgContent
    if (!known.includes(name)) problems.push(`${name}: not in MsgBodyElement`)
    else compareFields(document, fields, content, '', (text) => problems.push(`${name}: ${text}`))
  }
  return problems
}

/**
 * Keys of `error_codes` are numbers, inclusive ranges (`10100-10200`) or `non-zero`, which means
 * any failing code.
 */
function compareCodes(
  codes: Record<string, string>,
  decisions: DecisionRule[],
  say: (text: string) => void,
): void {
  const decided = decisions.map(({ ErrorCode: code }) =>
    typeof code === 'number' ? String(code) : `${code.minimum}-${code.maximum}`,
  )
  for (const code of Object.keys(codes)) {
    const found = code === 'non-zero' ? decided.some((one) => one !== '0') : decided.includes(code)
    if (!found) say(`no decision has the ErrorCode ${code}`)
  }
  for (const code of decided) {
    if (!(code in codes) && !('non-zero' in codes)) say(`the sheet has no ErrorCode ${code}`)
  }
}

function compareFields(
  document: Document,
  fields: Field[],
  schema: Schema,
  path: string,
  say: (text: string) => void,
  bothWays = true,
): void {
  const object = resolve(document, schema)
  const properties: Record<string, Schema> = object.properties ?? {}
  for (const field of fields) {
    const found = properties[field.name]
    if (!found) say(`${path}${field.name} is missing`)
    else compareField(document, field, found, object, `${path}${field.name}`, say)
    const required = object.required?.includes(field.name)
    if (
      required &&
      !path.startsWith('reply') &&
      (field.presence !== 'always' || field.since || field.any_of)
    ) {
      say(
        `${path}${field.name} is required, but its presence is ${field.presence}${field.since ? ', added later' : ''}`,
      )
    }
  }
  if (!bothWays || !fields.length) return
  for (const [name, property] of Object.entries(properties)) {
    const evidence = property['x-undocumented'] || property['x-dispute'] || property['x-sources']
    if (!fields.some((field) => field.name === name) && !evidence) {
      say(`${path}${name} is in no sheet; give it x-undocumented, x-dispute or x-sources`)
    }
  }
}

function compareField(
  document: Document,
  field: Field,
  found: Schema,
  parent: Schema,
  path: string,
  say: (text: string) => void,
): void {
  const schema = resolve(document, found)
  if (field.ref === 'MsgBodyElement') {
    if (!schema.oneOf) say(`${path} is not a MsgBodyElement`)
    return
  }
  const types = [schema.type].flat()
  for (const type of [field.type, ...(field.also ?? [])]) {
    if (type && !types.includes(type) && !(type === 'integer' && types.includes('number')))
      say(`${path} does not accept ${type}`)
  }
  if (field.format === 'uint32' && schema.format !== 'uint32') say(`${path} has no format uint32`)
  const unit = { 'unix-seconds': 'seconds', 'unix-milliseconds': 'milliseconds' }[
    field.format ?? ''
  ]
  if (unit && schema['x-unit'] !== unit) say(`${path} has no x-unit ${unit}`)
  const known = [...(schema['x-extensible-enum'] ?? []), ...(schema.enum ?? []), schema.const].map(
    String,
  )
  // `non-zero` means every other number, so there is nothing to list.
  const values = field.values && 'non-zero' in field.values ? [] : Object.keys(field.values ?? {})
  for (const value of values) {
    if (!known.includes(value)) say(`${path} lacks the value ${value}`)
  }
  if (
    field.any_of &&
    !field.any_of.every((name) =>
      parent.anyOf?.some((branch: Schema) => branch.required?.includes(name)),
    )
  ) {
    say(`${path}: anyOf does not ask for one of ${field.any_of.join(', ')}`)
  }
  if (field.additional && ![schema.additionalProperties?.type].flat().includes(field.additional)) {
    say(`${path} does not allow further members of type ${field.additional}`)
  }
  if (field.items && schema.items)
    compareField(document, field.items, schema.items, schema, `${path}[]`, say)
  if (field.fields) compareFields(document, field.fields, schema, `${path}.`, say)
}

/** The schema behind a `$ref`, with the keywords next to the `$ref` applied. */
function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema
  const { $ref: _, ...beside } = schema
  return { ...deref(document, schema), ...beside }
}
