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
 * A key that is spelt wrong is silently ignored by every tool.
 *
 * @type {Rule}
 */
export const knownExtension = () => ({
  any(node, context) {
    if (context.type.name !== 'SchemaProperties') check(node, context)
  },
  // Keys beside a `$ref` belong to the place that refers, not to the target.
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
