import type { Document, Schema } from '../../../src/openapi/document.ts'
import { schemas } from '../../../src/openapi/editions/schemas.ts'

/** What breaks a property of an edition, in words; empty when nothing does. */
export type Find = (document: Document) => string[]

const told = (all: Schema[]) => all.map((schema) => JSON.stringify(schema).slice(0, 120))

/** Finds the schemas of a document, or what holds its schemas, that are so. */
const where =
  (isSo: (schema: Schema, document: Document) => boolean): Find =>
  (document) =>
    told(schemas(document).filter((schema) => isSo(schema, document)))

export const typeLists = where(({ type }) => Array.isArray(type))
export const inlineObjects = where(
  (schema, { components }) =>
    schema.properties !== undefined && !Object.values(components.schemas).includes(schema),
)
export const discriminators = where(({ discriminator }) => discriminator !== undefined)
export const requiredAlternatives = where(({ anyOf = [] }) =>
  anyOf.some((branch: Schema) => `${Object.keys(branch)}` === 'required'),
)
export const halfMaps = where(
  ({ properties, additionalProperties }) =>
    properties !== undefined && typeof additionalProperties === 'object',
)
export const unions = where(({ oneOf, anyOf, not }) => Boolean(oneOf ?? anyOf ?? not))
export const narrowIntegers = where(({ type, format }) => type === 'integer' && format !== 'int64')
export const wideIntegers = where(({ format }) => format === 'int64')
export const openObjects = where(
  ({ type, properties, additionalProperties }) =>
    type === 'object' && properties !== undefined && additionalProperties !== false,
)
/** Keywords that OpenAPI 3.0 does not have. */
export const beyond30 = where(
  (schema) =>
    ['const', 'examples', '$defs', 'prefixItems', 'propertyNames'].some((key) => key in schema) ||
    typeof schema.exclusiveMinimum === 'number' ||
    (schema.$ref !== undefined && Object.keys(schema).length > 1) ||
    (schema.type === 'array' && schema.items === undefined),
)

const operationsOf = ({ webhooks, paths }: Document) =>
  Object.values({ ...webhooks, ...paths }).map(({ post }) => post)

export const operationsNamedAsSchemas: Find = (document) =>
  operationsOf(document)
    .map(({ operationId }) => operationId)
    .filter((id) => id in document.components.schemas)

export const commandsBesideThePath: Find = (document) =>
  operationsOf(document)
    .filter(({ parameters }) => parameters.some(({ name }) => name === 'CallbackCommand'))
    .map(({ operationId }) => operationId)

export const defaultResponses: Find = (document) =>
  operationsOf(document)
    .filter(({ responses }) => 'default' in responses)
    .map(({ operationId }) => operationId)

/** References that lead nowhere, and components that nothing leads to. */
export const looseEnds: Find = (document) => {
  const there = Object.keys(document.components.schemas)
  const used = new Set(
    [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name as string,
    ),
  )
  const unused = there.filter((name) => !used.has(name))
  return [...[...used].filter((name) => !there.includes(name)), ...unused]
}
