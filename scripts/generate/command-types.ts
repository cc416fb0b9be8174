import { codeText, type DecisionRule, decisionMethods } from '../../src/contract/decisions.ts'
import type { Document } from '../../src/openapi/document.ts'
import { docComment, isBatch, quote } from './types.ts'

/**
 * The commands as a map of types, keyed by their names on the wire, with docs on each key: used by
 * `on` and `before`.
 */
export function commandTypes(document: Document): string {
  const lines = [
    '/**',
    ' * Facts about each callback as types, by command. `phase`: whether the reply decides (`before`) or the event has happened (`after`).',
    ' * `family`: its group of callbacks. `batch`: whether the body is a batch, `{ Events: [1..100] }`. `decisions`: the methods of a call,',
    ' * each with the `members` of the reply that it takes and the ranges (`codes`) of the ErrorCode that can be chosen.',
    ' */',
    'export type CommandInfo = {',
  ]
  for (const [command, { post }] of Object.entries(document.webhooks ?? {})) {
    lines.push(...docComment(`${post.summary}.`, post).map((line) => `  ${line}`))
    lines.push(`  ${quote(command)}: {`)
    lines.push(`    phase: ${quote(post['x-phase'])}`)
    lines.push(`    family: ${quote(post.tags[0])}`)
    lines.push(`    batch: ${isBatch(document, post)}`)
    lines.push(...decisionTypes(post['x-decisions'] ?? []), '  }')
  }
  return `${[...lines, '}'].join('\n')}\n`
}

function decisionTypes(decisions: DecisionRule[]): string[] {
  if (!decisions.length) return ['    decisions: {}']
  const methods = [...decisionMethods({ decisions })].flatMap(([method, rules]) => {
    const members = rules[0]?.fields?.map(quote).join(' | ') ?? 'never'
    return [
      ...methodComment(rules).map((line) => `      ${line}`),
      `      ${method}: { members: ${members}; codes: ${codes(rules)} }`,
    ]
  })
  return ['    decisions: {', ...methods, '    }']
}

/** If the code can be chosen, the ranges as `[minimum, maximum]`. */
function codes(rules: DecisionRule[]): string {
  if (rules.every(({ ErrorCode }) => typeof ErrorCode === 'number')) return 'never'
  const ranges = rules.map(({ ErrorCode: code }) =>
    typeof code === 'number' ? `[${code}, ${code}]` : `[${code.minimum}, ${code.maximum}]`,
  )
  return ranges.join(' | ')
}

/** The doc comment of a method of the call. */
function methodComment(rules: DecisionRule[]): string[] {
  const text = rules
    .map(({ ErrorCode, effect }) => `ErrorCode ${codeText(ErrorCode)}: ${effect.trim()}`)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  return [`/** ${text.replaceAll('*/', '*\\/')} */`]
}
