// Generated from openapi/ by `npm run generate`. Do not edit.
import type { SchemaError } from '../../src/contract/findings.ts'

type Validate = { (value: unknown): boolean; errors?: SchemaError[] | null }

declare const validators: Record<string, { request: Validate; query: Validate; reply: Validate }>
export default validators
