import { readFileSync } from 'node:fs'

/** @import { Context, Rule } from '../types.ts' */

const page = readFileSync(new URL('../../EXTENSIONS.md', import.meta.url), 'utf8')
/** The keys in the first column of the table. */
const known = new Set(
  page
    .split('\n')
    .filter((line) => line.startsWith('| `x-'))
    .flatMap((line) => line.split('|')[1]?.match(/x-[A-Za-z-]+/g) ?? []),
)

/**
 * Every tool silently ignores a misspelt key.
 *
 * @type {Rule}
 */
export const knownExtension = () => ({
  any(node, context) {
    if (context.type.name !== 'SchemaProperties') check(node, context)
  },
  // Keys next to a `$ref` belong to the referring place, not to the target.
  ref: check,
})

/**
 * @param {any} node
 * @param {Context} context
 */
function check(node, { report, location }) {
  for (const key of Object.keys(node ?? {})) {
    if (!key.startsWith('x-') || known.has(key)) continue
    report({
      message: `\`${key}\` is not described in openapi/EXTENSIONS.md. Correct its spelling, or add a row there.`,
      location: location.child([key]),
    })
  }
}
