import { type Callback, findCallback } from '../../../contract/callbacks.ts'
import { DEPTH_LIMIT } from '../../../contract/protocol.ts'
import { validate } from '../../../contract/validate.ts'
import { tidy } from '../../../http/body.ts'
import type { Document } from '../../../openapi/document.ts'
import { type Field, fieldsOf } from '../../../site/fields.ts'
import { pointerTo } from '../../../text/pointer.ts'

/** What the contract says of a member of a body. */
export type Described = {
  /** JSON pointer of the member: `/MsgBody/0/MsgType`. */
  pointer: string
  type: string
  required: boolean
  /** Markdown of the contract. */
  text: string
  /** The meaning of the value, where the contract knows it. */
  meaning?: string
  /** The anchor on the page of the callback. */
  anchor: string
}

/** A body with its documentation: what the contract says, what is wrong, and what is new. */
export type DescribedBody = {
  /** The page of the callback below `/docs/`. */
  page: string
  fields: Described[]
  /** What violates the contract or is not in it, by JSON pointer. */
  marks: { pointer: string; kind: 'error' | 'unknown'; message: string }[]
}

const known = new WeakMap<Document, Map<string, Field[]>>()

/** The members of the body of a callback. */
export function fieldsOfCallback(document: Document, { command }: Callback): Field[] {
  const all = known.get(document) ?? new Map<string, Field[]>()
  known.set(document, all)
  let fields = all.get(command)
  if (!fields) {
    const { post } = document.webhooks?.[command] ?? {}
    const schema = post?.requestBody.content['application/json'].schema
    fields = schema ? fieldsOf(document, schema) : []
    all.set(command, fields)
  }
  return fields
}

/** Describes the members of a body that was received; `undefined` for a command that is not in the contract. */
export function described(
  document: Document,
  command: string,
  body: unknown,
): DescribedBody | undefined {
  const callback = findCallback(command)
  if (!callback) return undefined
  const page = `callbacks/${callback.command}.html`
  try {
    if (typeof body === 'object' && body !== null) tidy(body, DEPTH_LIMIT)
  } catch (error) {
    const { message } = error as Error
    return { page, fields: [], marks: [{ pointer: '', kind: 'error', message }] }
  }
  const fields = fieldsOfCallback(document, callback)
  const found: Described[] = []
  members(body, fields, '', { all: fields, found })
  const { errors, unknown } = validate(callback.command, body)
  const marks = [
    ...errors.map(({ path, message }) => ({ pointer: path, kind: 'error' as const, message })),
    ...unknown.map(({ path, message }) => ({ pointer: path, kind: 'unknown' as const, message })),
  ]
  return { page, fields: found, marks }
}

/** A body may have a hundred thousand members; nobody reads their documentation. */
const MOST = 5_000

type Walk = { all: Field[]; found: Described[] }

function members(value: unknown, fields: readonly Field[], pointer: string, walk: Walk): void {
  if (typeof value !== 'object' || value === null || walk.found.length > MOST) return
  for (const [name, child] of Object.entries(value)) {
    const field = fields.find(({ path }) => lastStep(path) === name) ?? anyOf(fields)
    if (!field) continue
    const below = pointerTo(pointer, name)
    const { type, required, description: text, anchor, values } = field
    const meaning = values.find(({ value }) => value === String(child))?.meaning || undefined
    walk.found.push({ pointer: below, type, required, text, meaning, anchor })
    inner(child, field, below, walk)
  }
}

function inner(value: unknown, field: Field, pointer: string, walk: Walk): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) inner(item, field, `${pointer}/${index}`, walk)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const { variants, sameAs, children } = field
  if (variants) {
    const tag = String((value as Record<string, unknown>)[variants.tag])
    const kind = variants.kinds.find(({ name, open }) => name === tag || open)
    if (!kind) return
    const { description: text, anchor, fields } = kind
    const place = pointerTo(pointer, variants.tag)
    walk.found.push({ pointer: place, type: 'tells the kind', required: true, text, anchor })
    members(value, fields, pointer, walk)
  } else if (sameAs) {
    members(value, find(walk.all, sameAs)?.children ?? [], pointer, walk)
  } else members(value, children, pointer, walk)
}

const lastStep = (path: string) => path.slice(path.lastIndexOf('.') + 1)

const anyOf = (fields: readonly Field[]) => fields.find(({ path }) => lastStep(path) === '<name>')

/** The field with an anchor, at any depth. */
function find(fields: readonly Field[], anchor: string): Field | undefined {
  for (const field of fields) {
    if (field.anchor === anchor) return field
    const kinds = field.variants?.kinds.flatMap(({ fields }) => fields) ?? []
    const below = find([...field.children, ...kinds], anchor)
    if (below) return below
  }
  return undefined
}
