import { deref, type Operation, type Parameter } from '../../openapi/document.ts'
import { type Field, fieldsOf, type Variant } from '../fields.ts'
import type { CallbackPage, Site } from '../model.ts'

/** Where a field stands. */
export type Use = {
  callback: CallbackPage
  part: 'body' | 'query' | 'answer'
  field: Field
}

/** A field by its name, wherever it stands. */
export type NamedField = { name: string; file: string; uses: Use[] }

/** A kind of message element, and the callbacks that carry it. */
export type MessageElement = {
  name: string
  file: string
  kind: Variant
  /** The first callback that has it is where its fields are taken from. */
  callbacks: CallbackPage[]
}

/** Everything that can be looked up by its name. */
export type Catalogue = { fields: NamedField[]; elements: MessageElement[] }

/** The member that tells message elements apart. https://cloud.tencent.com/document/product/269/2720 */
const ELEMENT_TAG = 'MsgType'

/** Collects the fields and message elements of all callbacks. */
export function catalogueOf({
  document,
  callbacks,
}: Pick<Site, 'document' | 'callbacks'>): Catalogue {
  const uses = new Map<string, Use[]>()
  const elements = new Map<string, { kind: Variant; callbacks: Set<CallbackPage> }>()
  for (const callback of callbacks) {
    for (const { part, field } of fieldsOfOperation(document, callback.operation)) {
      const name = fieldName(field)
      if (name !== ANY) uses.set(name, [...(uses.get(name) ?? []), { callback, part, field }])
      if (field.variants?.tag !== ELEMENT_TAG) continue
      for (const kind of field.variants.kinds.filter(({ open }) => !open)) {
        const known = elements.get(kind.name) ?? { kind, callbacks: new Set() }
        elements.set(kind.name, known)
        known.callbacks.add(callback)
      }
    }
  }
  const names = [...uses.keys()].sort((a, b) => a.localeCompare(b, 'en'))
  const files = fileNames(names)
  return {
    fields: names.map((name) => ({
      name,
      file: `fields/${files.get(name)}.html`,
      uses: uses.get(name) ?? [],
    })),
    elements: [...elements].map(([name, { kind, callbacks }]) => ({
      name,
      file: `elements/${name}.html`,
      kind,
      callbacks: [...callbacks],
    })),
  }
}

const ANY = '<name>'

/** The last step of a field's path. */
export const fieldName = ({ path }: Field): string => path.slice(path.lastIndexOf('.') + 1)

/** All fields of a callback at every depth: of its body, its query and its answer. */
function fieldsOfOperation(
  document: Site['document'],
  operation: Operation,
): { part: Use['part']; field: Field }[] {
  const body = fieldsOf(document, operation.requestBody.content['application/json'].schema)
  const answer = fieldsOf(
    document,
    operation.responses['200'].content['application/json'].schema,
    'answer',
  )
  const all = (part: Use['part'], fields: Field[]) =>
    fields.flatMap(flat).map((field) => ({ part, field }))
  return [
    ...all('body', body),
    ...all('query', queryFieldsOf(document, operation)),
    ...all('answer', answer),
  ]
}

/** The query parameters as fields; the schema of a parameter contains its values. */
export function queryFieldsOf(document: Site['document'], operation: Operation): Field[] {
  const parameters = operation.parameters.map((parameter) => deref<Parameter>(document, parameter))
  const properties = Object.fromEntries(
    parameters.map(({ name, schema, description, 'x-dispute': disputes }) => [
      name,
      { ...schema, description, 'x-dispute': disputes },
    ]),
  )
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return fieldsOf(document, { properties, required }, 'query')
}

function flat(field: Field): Field[] {
  const { variants, children } = field
  if (!variants) return [field, ...children.flatMap(flat)]
  const kinds = variants.kinds.flatMap(({ fields }) => fields)
  return [field, tagOf(field, variants), ...kinds.flatMap(flat)]
}

/** The member that tells the kinds of an object apart; a page has it before the kinds. */
const tagOf = (field: Field, { tag, kinds }: NonNullable<Field['variants']>): Field => ({
  ...field,
  path: `${field.path}[].${tag}`,
  anchor: `${field.anchor}.${tag}`,
  type: 'string',
  required: true,
  description: `Tells the kinds of \`${field.path}\` apart.`,
  values: kinds.filter(({ open }) => !open).map(({ name }) => ({ value: name, meaning: '' })),
  closed: false,
  disputes: [],
  children: [],
  variants: undefined,
})

/** Names that differ by letter case only are one file on Windows and macOS: the second gets a number. */
function fileNames(names: readonly string[]): Map<string, string> {
  const taken = new Map<string, number>()
  return new Map(
    names.map((name) => {
      const lower = name.toLowerCase()
      const times = (taken.get(lower) ?? 0) + 1
      taken.set(lower, times)
      return [name, times === 1 ? name : `${name}-${times}`]
    }),
  )
}
