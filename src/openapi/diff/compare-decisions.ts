import { type Codes, codeText, type DecisionRule } from '../../contract/decisions.ts'
import type { Finding } from './change.ts'
import { finding } from './judge-operation.ts'

/** The differences between the decisions of a before-callback. */
export function compareDecisions(
  callback: string,
  before: readonly DecisionRule[],
  after: readonly DecisionRule[],
): Finding[] {
  const found: Finding[] = []
  for (const was of before) {
    const is = after.find(({ name }) => name === was.name)
    if (is) found.push(...compareDecision(callback, was, is))
    else found.push(finding('decision-removed', callback, pathOf(was), was.name))
  }
  for (const is of after)
    if (!before.some(({ name }) => name === is.name))
      found.push(finding('decision-added', callback, pathOf(is), is.name))
  return found
}

const pathOf = ({ name }: DecisionRule) => `x-decisions.${name}`

function compareDecision(callback: string, was: DecisionRule, is: DecisionRule): Finding[] {
  const found: Finding[] = []
  const say = (id: Parameters<typeof finding>[0], detail: string) =>
    void found.push(finding(id, callback, pathOf(was), detail))
  const [from, to] = [rangeOf(was.ErrorCode), rangeOf(is.ErrorCode)]
  if (from.minimum !== to.minimum || from.maximum !== to.maximum) {
    const kept = to.minimum <= from.minimum && to.maximum >= from.maximum
    const codes = `${codeText(was.ErrorCode)} before, ${codeText(is.ErrorCode)} now`
    say(kept ? 'code-widened' : 'code-changed', codes)
  }
  const [had, has] = [was.fields ?? [], is.fields ?? []]
  for (const field of had) if (!has.includes(field)) say('decision-field-removed', field)
  for (const field of has) if (!had.includes(field)) say('decision-field-added', field)
  if (was.effect !== is.effect) say('effect-changed', `"${was.effect}" before, "${is.effect}" now`)
  const [saw, sees] = [meaningOf(was), meaningOf(is)]
  if (saw !== sees) say('meaning-changed', `${saw} before, ${sees} now`)
  return found
}

/** Who sees which code, and whether other codes mean the same. */
const meaningOf = ({ visible, others }: DecisionRule) =>
  `${visible ? `${visible.to} sees ${visible.code}` : 'no visible code'}${others ? ', all other codes' : ''}`

const rangeOf = (codes: Codes) =>
  typeof codes === 'number' ? { minimum: codes, maximum: codes } : codes
