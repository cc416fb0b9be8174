import { eachOperation } from '../lint.js'

/** @import { DecisionRule } from '../../../src/contract/decisions.ts' */
/** @import { Operation } from '../../../src/openapi/document.ts' */
/** @import { Resolve, Rule } from '../types.ts' */

/**
 * `x-decisions` is the source of the strict variants of replies, the tables in the docs and the
 * typed helpers.
 *
 * @type {Rule}
 */
export const decisions = () =>
  eachOperation(({ command, operation, location, resolve, report }) => {
    const list = operation['x-decisions']
    if (list === undefined) return
    const at = location.child(['x-decisions'])
    if (!Array.isArray(list) || !list.length) {
      report({
        message: `\`x-decisions\` of ${command} must be a list of the ways to answer.`,
        location: at,
      })
      return
    }
    const members = replyMembers(operation, resolve)
    for (const [index, decision] of list.entries()) {
      for (const problem of problemsOf(decision, members, list.slice(0, index))) {
        report({
          message: `Decision "${decision.name}" of ${command}: ${problem}`,
          location: at.child([index]),
        })
      }
    }
  })

/**
 * @param {DecisionRule} decision
 * @param {string[]} members of the reply
 * @param {DecisionRule[]} earlier
 */
function problemsOf({ name, ErrorCode, effect, fields = [], visible, others }, members, earlier) {
  /** @type {string[]} */
  const problems = []
  if (!/^[a-z][A-Za-z]*$/.test(name))
    problems.push('`name` becomes a method, so write it in camelCase (refuseWithCode).')
  if (earlier.some((other) => other.name === name))
    problems.push('another decision has this name already; names are unique.')
  if (!isCode(ErrorCode))
    problems.push('`ErrorCode` must be a whole number or `{ minimum, maximum }`, both inclusive.')
  if (!effect) problems.push('`effect` is missing: say what the user of the app sees.')
  if (visible !== undefined && !isVisible(visible))
    problems.push('`visible` must be `{ to: sender, code: 10016 }`, or `code: ErrorCode`.')
  if (visible && !effect?.includes(String(visible.code)) && visible.code !== 'ErrorCode')
    problems.push(`\`effect\` does not name the code ${visible.code} of \`visible\`.`)
  if (others !== undefined && (others !== true || earlier.some((other) => other.others)))
    problems.push('`others` is `true` for at most one decision: that of all codes not listed.')
  for (const field of fields.filter((one) => !members.includes(one))) {
    problems.push(
      `the reply's schema has no member ${field}. Correct \`fields\` or add it to the schema.`,
    )
  }
  return problems
}

/** @param {any} code */
const isCode = (code) =>
  Number.isInteger(code) ||
  (Number.isInteger(code?.minimum) &&
    Number.isInteger(code.maximum) &&
    code.minimum <= code.maximum)

/** @param {any} visible */
const isVisible = ({ to, code }) =>
  typeof to === 'string' && /^[a-z]+$/.test(to) && (code === 'ErrorCode' || Number.isInteger(code))

/**
 * Names of the members of the reply. The response and its schema may each be a `$ref`, from different files.
 *
 * @param {Partial<Operation>} operation
 * @param {Resolve} resolve
 */
function replyMembers(operation, resolve) {
  const { node: response, location } = resolve(operation.responses?.['200'] ?? {})
  const schema = response?.content?.['application/json']?.schema ?? {}
  const from = operation.responses?.['200']?.$ref ? location?.source.absoluteRef : undefined
  return Object.keys(resolve(schema, from).node?.properties ?? {})
}
