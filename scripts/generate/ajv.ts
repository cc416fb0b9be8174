import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** ajv, configured to generate the validators. */
export function createAjv(): Ajv {
  return new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    formats: { uint32: true, double: true },
    code: { source: true, esm: true, lines: false },
  })
}

/**
 * The code of the schemas with these ids: a constant for each, named after the id. Run-time parts
 * of ajv are `require`d.
 */
export function codeOf(ajv: Ajv, ids: Iterable<string>): string {
  const exported = Object.fromEntries([...ids].map((id) => [id, id]))
  return standalone.default(ajv, exported).replaceAll('export const ', 'const ')
}
