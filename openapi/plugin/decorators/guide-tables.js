import { codeText } from '../../../src/contract/decisions.ts'
import { operations } from '../../../src/openapi/document.ts'
import { decorator } from '../decorator.js'

/** @import { DecisionRule } from '../../../src/contract/decisions.ts' */

const MARKER = '<!-- decisions -->'

// The table of decisions in the guide is generated from `x-decisions`; the guide only marks its
// place.
export const guideTables = decorator((contract) => {
  const { info } = contract
  if (!info.description?.includes(MARKER))
    throw new Error(`openapi/guides/index.md has lost its marker ${MARKER}`)
  const rows = operations(contract).flatMap(([command, { 'x-decisions': decisions }]) =>
    decisions ? [`| \`${command}\` | ${decisions.map(cell).join('; ')} |`] : [],
  )
  const head = [
    '| Callback | Decisions, with their `ErrorCode` and extra members |',
    '| --- | --- |',
  ]
  info.description = info.description.replace(MARKER, [...head, ...rows].join('\n'))
})

/** @param {DecisionRule} decision */
function cell({ name, ErrorCode, fields }) {
  const members = fields ? ` (${fields.map((field) => `\`${field}\``).join(', ')})` : ''
  return `${name} ${codeText(ErrorCode, '–')}${members}`
}
