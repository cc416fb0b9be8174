/**
 * Shrinks the declarations of openapi-typescript to 60 %. The comments in `webhooks` and `operations` repeat
 * those of `CommandInfo`, of the named types and of the schemas 91 times, and their members that say `never`
 * or how a receiver refuses are out of reach: the entries of the package take the body, the query and the
 * reply of each. Tags that repeat what the type says go, too.
 */
export function slimTypes(declarations: string): string {
  const parts = declarations
    .split(/^(?=export )/m)
    .map((part) =>
      /^export interface (webhooks|operations) /.test(part)
        ? UNREACHABLE.reduce((text, pattern) => text.replaceAll(pattern, ''), part)
        : plainComments(part),
    )
  return tabs(parts.join(''))
}

const UNREACHABLE = [
  /^ *\/\*\*[\s\S]*?\*\/\n/gm,
  /^ *(get|put|delete|options|head|patch|trace|header|path|cookie|query)\?: never;\n/gm,
  /^ *(\d{3}|default): components\["responses"\]\["\w+"\];\n/gm,
  /^ *parameters: \{\n *\};\n/gm,
  /^ *headers: \{\n *\[name: string\]: unknown;\n *\};\n/gm,
]

/** `@description` is what a comment without a tag is anyway; `@constant` and `@enum` are in the type. */
const plainComments = (text: string) =>
  text
    // The lines after a tag's first are indented by four more.
    .replaceAll(/^( *\*) {5}/gm, '$1 ')
    .replaceAll(/^( *(?:\/\*)?\*+ )@description /gm, '$1')
    .replaceAll(/^ *\/\*\* @(constant|enum)( \{\w+\})? \*\/\n/gm, '')
    .replaceAll(/^ *\* @(constant|enum)( \{\w+\})?\n/gm, '')

/** Indents with tabs: with four spaces for each level, indentation is a tenth of a declaration. */
export const tabs = (text: string) =>
  text.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
