import { eachOperation } from '../lint.js'

/** @import { Operation } from '../../../src/openapi/document.ts' */
/** @import { Rule } from '../types.ts' */

/** @typedef {(text: string, key?: string) => void} Say */

const TEXTS = ['summary', 'description', 'x-timing']
const LISTS = ['x-triggers', 'x-sources']
/** Every callback may have these: Sign and RequestTime are added when authentication is enabled. */
const PARAMETERS = ['SdkAppid', 'CallbackCommand', 'Sign', 'RequestTime']

/**
 * What the docs, the list of callbacks and the helpers need for each callback.
 *
 * @type {Rule}
 */
export const operationComplete = () =>
  eachOperation(({ command, operation, location, resolve, report }) => {
    /** @type {Say} */
    const say = (text, key) =>
      report({ message: `${command} ${text}`, location: key ? location.child([key]) : location })
    for (const key of TEXTS) {
      if (typeof operation[key] !== 'string' || !operation[key].trim())
        say(`has no \`${key}\`. Write one in our own words.`)
    }
    for (const key of LISTS) {
      if (!Array.isArray(operation[key]) || !operation[key].length)
        say(`has no \`${key}\`. List at least one.`)
    }
    if (operation.tags?.length !== 1)
      say('must have exactly one tag, its family; further ones belong in `x-also-families`.')
    const names = (operation.parameters ?? []).map((parameter) => resolve(parameter).node?.name)
    for (const name of PARAMETERS) {
      if (!names.includes(name))
        say(
          `lacks the query parameter ${name}. Add \`$ref: ../../parameters/${name}.yaml\`.`,
          'parameters',
        )
    }
    checkPhase(operation, say)
  })

/**
 * @param {Partial<Operation>} operation
 * @param {Say} say
 */
function checkPhase(operation, say) {
  const phase = operation['x-phase']
  const decides = operation['x-decisions'] !== undefined
  if (phase === 'before' && !decides)
    say('is a before-callback without `x-decisions`. List the ways to answer it.')
  else if (phase === 'after' && decides)
    say('is an after-callback, whose answer decides nothing. Remove `x-decisions`.', 'x-decisions')
  else if (phase !== 'before' && phase !== 'after')
    say('must say `x-phase: before` or `x-phase: after`.')
}
