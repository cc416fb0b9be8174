import { nearestOf } from '../contract/nearest.ts'
import type { Command } from '../contract/types.ts'
import { type Document, formsOf, operationOf, requestOf, type Schema } from '../openapi/document.ts'
import { pathText, type Step } from '../request/path.ts'

/**
 * Checks that the contract knows a path in the body of a callback, so that a mistyped name is no new field.
 *
 * @throws Error with the nearest name when it does not
 */
export function checkKnownPath(document: Document, command: Command, steps: readonly Step[]): void {
  let nodes = formsOf(document, [requestOf(operationOf(document, command)).schema])
  for (const [depth, step] of steps.entries()) {
    const next = nodes.flatMap((node) => below(document, node, step))
    if (!next.length) throw new Error(unknown(nodes, steps.slice(0, depth + 1)))
    nodes = next
  }
}

function below(document: Document, node: Schema, step: Step): Schema[] {
  const child = typeof step === 'number' ? node.items : (node.properties?.[step] ?? mapOf(node))
  return child ? formsOf(document, [child]) : []
}

/** The schema of members that the app names: an object without properties of its own. */
const mapOf = ({ properties, additionalProperties }: Schema): Schema | undefined =>
  !properties && typeof additionalProperties === 'object' ? additionalProperties : undefined

function unknown(nodes: Schema[], steps: readonly Step[]): string {
  const last = steps.at(-1) as Step
  const parent = pathText(steps.slice(0, -1)) || 'the body'
  const names = [...new Set(nodes.flatMap(({ properties = {} }) => Object.keys(properties)))]
  const path = pathText(steps)
  if (typeof last === 'number') return `${path} is not in the contract: ${parent} is not a list`
  if (!names.length && nodes.some(({ items }) => items))
    return `${path} is not in the contract: ${parent} is a list; write ${parent}[0].${last}`
  const hint = nearestOf(last, names) || `; ${parent} has ${names.join(', ') || 'no members'}`
  return `${path} is not in the contract${hint}`
}
