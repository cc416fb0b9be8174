import { eachOperation } from '../lint.js'

/** @import { Operation, Schema } from '../../../src/openapi/document.ts' */
/** @import { Resolve, Rule } from '../types.ts' */

/** The namespaces of ordering keys. */
const NAMESPACES = [
  'agent',
  'battle',
  'call',
  'contact',
  'conversation',
  'execution',
  'follower',
  'group',
  'official-account',
  'push',
  'recording',
  'room',
  'session',
  'user',
]

/**
 * `x-event-id` and `x-ordering-key` decide what the inbox drops and what it lets wait: a misspelt field would do
 * neither, silently.
 *
 * @type {Rule}
 */
export const identity = () =>
  eachOperation(({ command, operation, location, resolve, report }) => {
    /** @param {string} key @param {string} problem */
    const say = (key, problem) =>
      report({ message: `\`${key}\` of ${command}: ${problem}`, location: location.child([key]) })
    const [id, order] = [operation['x-event-id'], operation['x-ordering-key']]
    if (!id?.why)
      say('x-event-id', 'say in `why` what tells two events apart, or that nothing does.')
    if (order?.anyOf?.length && !NAMESPACES.includes(order.of ?? ''))
      say('x-ordering-key', `\`of\` must be one of ${NAMESPACES.join(', ')}.`)
    for (const [key, value] of /** @type {const} */ ([
      ['x-event-id', id],
      ['x-ordering-key', order],
    ])) {
      const alternatives = value?.anyOf
      if (
        !Array.isArray(alternatives) ||
        !alternatives.every((one) => Array.isArray(one) && one.length)
      ) {
        say(key, '`anyOf` must be a list of lists of fields; an empty list where there are none.')
        continue
      }
      for (const field of alternatives.flat()) {
        if (!isThere(field, operation, resolve))
          say(key, `there is no ${field} in the event or the query. Correct its spelling.`)
      }
    }
  })

/**
 * @param {string} field
 * @param {Partial<Operation>} operation
 * @param {Resolve} resolve
 */
function isThere(field, operation, resolve) {
  const name = field.replace(/\?$/, '')
  if (name.startsWith('?')) {
    const parameters = operation.parameters ?? []
    return parameters.some((one) => resolve(one).node?.name === name.slice(1))
  }
  const schema = operation.requestBody?.content?.['application/json']?.schema ?? {}
  const body = followed({ node: schema, from: undefined }, resolve)
  const events = body
    .flatMap((one) => member(one, 'Events', resolve))
    .flatMap((one) => member(one, '0', resolve))
  const steps = name.slice(1).split('/')
  return (
    steps.reduce(
      (at, step) => at.flatMap((one) => member(one, step, resolve)),
      events.length ? events : body,
    ).length > 0
  )
}

/**
 * A schema, and the file in which its `$ref`s stand.
 *
 * @typedef {{ node: Schema, from: string | undefined }} Place
 */

/**
 * What a place may be: itself behind its `$ref`, and each of its variants.
 *
 * @param {Place} place
 * @param {Resolve} resolve
 * @returns {Place[]}
 */
function followed({ node, from }, resolve) {
  const { node: target, location } = resolve(node, from)
  if (!target) return []
  const at = { node: target, from: node.$ref ? location?.source.absoluteRef : from }
  const variants = [...(target.oneOf ?? []), ...(target.anyOf ?? [])]
  return [at, ...variants.flatMap((one) => followed({ node: one, from: at.from }, resolve))]
}

/**
 * @param {Place} place
 * @param {string} step
 * @param {Resolve} resolve
 */
function member({ node, from }, step, resolve) {
  const next = /^\d+$/.test(step) ? node.items : node.properties?.[step]
  return next ? followed({ node: next, from }, resolve) : []
}
