import { build } from 'esbuild'
import { type Document, deref, type Operation, type Schema } from '../../src/openapi/document.ts'
import { selectByTag } from '../../src/openapi/tagged-unions.ts'
import { codeOf, createAjv } from './ajv.ts'
import { compact } from './compact.ts'
import { levels } from './levels.ts'

/** Keywords that are for readers and have no effect on validation. */
const ANNOTATIONS = ['description', 'title', 'example', 'examples', 'contentMediaType']

/** What the generated modules export, for TypeScript. */
export const DECLARATION = `/** An error as ajv reports it. */
export type SchemaError = { instancePath: string; keyword: string; params: Record<string, any> }

type Validate = { (value: unknown): boolean; errors?: SchemaError[] | null }

/** \`levels\`: of objects and arrays that a valid body has at most; then it has no member that its schema does not know, either. */
declare const validators: Record<string, { request: Validate; query: Validate; reply: Validate; levels?: number }>
export default validators
`

/**
 * Precompiles the validators of all callbacks of one edition (lenient: the published document;
 * strict: the closed one) into one ES module: `export default { '<command>': { request, query,
 * reply } }`. No code is generated at run time, and the module has no dependencies.
 */
export async function validators(
  document: Document,
  profile: 'lenient' | 'strict',
): Promise<string> {
  const schemas = structuredClone(document.components.schemas)
  selectByTag(schemas, schemas)
  const ajv = createAjv()
  const index: string[] = []
  const ids = new Map<string, string>()
  const idOf = (schema: unknown) => {
    const key = JSON.stringify(schema)
    if (!ids.has(key)) {
      const id = `validator${ids.size}`
      ids.set(key, id)
      ajv.addSchema({ $id: id, ...(schema as object) })
    }
    return ids.get(key)
  }
  ajv.addSchema({ $id: 'contract', $defs: mapValues(schemas, strip) })
  for (const [command, { post }] of Object.entries(document.webhooks ?? {})) {
    const parts = {
      request: post.requestBody.content['application/json'].schema,
      query: querySchema(document, post, profile === 'strict'),
      reply: post.responses['200'].content['application/json'].schema,
    }
    const names = Object.entries(parts).map(([part, schema]) => `${part}: ${idOf(strip(schema))}`)
    const bound = levels(document, parts.request)
    if (bound !== undefined) names.push(`levels: ${bound}`)
    index.push(`${JSON.stringify(command)}: { ${names.join(', ')} }`)
  }
  const code = codeOf(ajv, ids.values())
  return inline(`${compact(code)}\nexport default { ${index.join(',\n')} }`)
}

/**
 * Query values are text on the wire, so integers become digits. Parameters that are not listed are
 * allowed, except in strict. The command is omitted: the caller has already compared it to find the
 * validator, and without it most callbacks share one.
 */
function querySchema(document: Document, operation: Operation, closed: boolean): Schema {
  const parameters = operation.parameters
    .map((parameter) => deref(document, parameter))
    .filter((p) => p.name !== 'CallbackCommand')
  return {
    type: 'object',
    required: parameters
      .filter((parameter) => parameter.required)
      .map((parameter) => parameter.name),
    properties: {
      CallbackCommand: { type: 'string' },
      ...Object.fromEntries(parameters.map(({ name, schema }) => [name, textSchema(schema)])),
    },
    ...(closed ? { additionalProperties: false } : {}),
  }
}

function textSchema(schema: Schema): Schema {
  if (schema.type === 'integer')
    return { type: 'string', pattern: schema.minimum === 0 ? '^[0-9]+$' : '^-?[0-9]+$' }
  return schema
}

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip)
  if (!node || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) =>
          !key.startsWith('x-') && !(ANNOTATIONS.includes(key) && !isSchemaMap(key, value)),
      )
      .map(([key, value]) => [
        key,
        key === 'properties'
          ? mapValues(value as object, strip)
          : key === '$ref'
            ? toDefs(value)
            : strip(value),
      ]),
  )
}

const toDefs = (ref: string) => ref.replace('#/components/schemas/', 'contract#/$defs/')

/**
 * A property can be called `description` or `title`; unlike the keyword, its value is an object.
 */
const isSchemaMap = (key: string, value: unknown) =>
  key !== 'examples' && key !== 'example' && typeof value === 'object'

const mapValues = (object: object, map: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))

/** ajv leaves `require("ajv/dist/runtime/…")` in its output; esbuild inlines these helpers. */
async function inline(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node24',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  })
  // One function per line, so that a diff of the generated file shows what changed.
  return (result.outputFiles[0]?.text ?? '').replaceAll(/(?<=[;}])(?=function )/g, '\n')
}
