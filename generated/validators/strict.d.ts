// Generated from openapi/ by `npm run generate`. Do not edit.
/** An error as ajv reports it. */
export type SchemaError = { instancePath: string; keyword: string; params: Record<string, any> }

type Validate = { (value: unknown): boolean; errors?: SchemaError[] | null }

/** `levels`: of objects and arrays that a valid body has at most; then it has no member that its schema does not know, either. */
declare const validators: Record<string, { request: Validate; query: Validate; reply: Validate; levels?: number }>
export default validators
