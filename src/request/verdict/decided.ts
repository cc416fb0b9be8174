import type { Callback } from '../../contract/callbacks.ts'
import { codesText, type DecisionRule, hasCode } from '../../contract/decisions.ts'
import { printable } from '../../text/printable.ts'

/**
 * What becomes of the operation of a callback: it goes ahead (`allowed`), changed (`modified`) or in part
 * (`partly`), is `refused` or `dropped` silently, is decided user by user (`each`), or the reply supplies
 * something (`supplied`). `ignored`: an after-callback. `failed`: the answer counts as none. `unknown`: the
 * documentation does not say.
 */
export type Outcome =
  | 'allowed'
  | 'modified'
  | 'partly'
  | 'refused'
  | 'dropped'
  | 'each'
  | 'supplied'
  | 'ignored'
  | 'failed'
  | 'unknown'

export type Decided = {
  outcome: Outcome
  text: string
  decision?: string
  visibleCode?: number
  visibleTo?: string
}

type Reply = Record<string, any>

const IGNORED: Decided = {
  outcome: 'ignored',
  text: 'ignored (after-callback): the event has happened, and the answer changes nothing',
}

type Rules = Pick<Callback, 'phase' | 'decisions'>

/** What a reply does: nothing after an event, else the decision that it makes, by those of the contract. */
export function decidedBy(callback: Rules, reply: Reply): Decided {
  return callback.phase === 'after' ? IGNORED : decisionOf(callback, reply)
}

function decisionOf(callback: Rules, reply: Reply): Decided {
  const { decisions } = callback
  const code: unknown = reply.ErrorCode
  if (!Number.isInteger(code)) {
    const got = code === undefined ? 'is missing' : 'is not a whole number'
    return { outcome: 'unknown', text: `ErrorCode ${got}: what Chat then does is not documented` }
  }
  const fitting = decisions.filter((rule) => hasCode(rule, code))
  const rule = chosen(fitting, reply) ?? decisions.find(({ others }) => others)
  if (!rule) {
    const known = codesText(decisions)
    const text = `ErrorCode ${code} has no documented meaning here (it takes ${known})`
    return { outcome: 'unknown', text }
  }
  return described(rule, reply, callback)
}

/** Of the decisions with the same ErrorCode, the one whose own members the reply has; else the plain one. */
function chosen(rules: DecisionRule[], reply: Reply): DecisionRule | undefined {
  const takes = ({ fields = [] }: DecisionRule) => fields.some((name) => isGiven(reply[name]))
  return rules.find(takes) ?? rules.find(({ fields = [] }) => !fields.length) ?? rules[0]
}

/** An empty list names nobody and nothing; nor does null, which no member takes. */
const isGiven = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && !value.length)

function described(rule: DecisionRule, reply: Reply, callback: Rules): Decided {
  const { name, effect } = rule
  const decision = name
  switch (name.replace(/WithCode$/, '')) {
    case 'allow':
      return {
        outcome: 'allowed',
        decision,
        text: `${deliveredOr('allowed', callback)}: ${effect}`,
      }
    case 'modify':
      return { outcome: 'modified', decision, text: `delivered as modified: ${effect}` }
    case 'refuse':
      return { outcome: 'refused', decision, ...refused(rule, reply) }
    case 'refuseSome':
      return { outcome: 'partly', decision, text: partly(rule, reply) }
    case 'drop':
      return { outcome: 'dropped', decision, text: `dropped silently: ${effect}` }
    case 'decideEach':
      return { outcome: 'each', decision, text: each(rule, reply) }
    case 'ignore':
      return { outcome: 'allowed', decision, text: `goes ahead: ${effect}` }
    case 'fail':
      return { outcome: 'failed', decision, text: `failed: ${effect}` }
    default:
      return { outcome: 'supplied', decision, text: `${name}: ${effect}` }
  }
}

/** Messages are delivered; everything else is allowed. Only messages can be modified. */
const deliveredOr = (word: string, { decisions }: Rules) =>
  decisions.some(({ name }) => name === 'modify') ? 'delivered' : word

function refused({ visible, effect }: DecisionRule, reply: Reply) {
  if (!visible) return { text: `refused: ${effect}` }
  const visibleCode: number = visible.code === 'ErrorCode' ? reply.ErrorCode : visible.code
  const text = `refused: the ${visible.to} sees ${visibleCode}`
  return { text, visibleCode, visibleTo: visible.to }
}

function partly({ fields = [], effect }: DecisionRule, reply: Reply): string {
  const accounts = fields.flatMap((name) => reply[name] ?? []).filter(isText)
  return `partly refused: ${accounts.slice(0, SHOWN).map(shown).join(', ') || effect}${more(accounts)}`
}

/** `ada allowed, linus refused (38001)`: each item of the reply has a `To_Account` and a `ResultCode`. */
function each({ fields = [] }: DecisionRule, reply: Reply): string {
  const items: Reply[] = fields.flatMap((name) => reply[name] ?? []).filter(isObject)
  if (!items.length) return 'decided each: the reply names nobody, so it refuses nobody'
  const parts = items.slice(0, SHOWN).map(({ To_Account: account, ResultCode: code }) => {
    const who = isText(account) ? shown(account) : 'somebody'
    if (!Number.isInteger(code)) return `${who} undecided (ResultCode is not a whole number)`
    return `${who} ${code === 0 ? 'allowed' : `refused (${code})`}`
  })
  return `decided each: ${parts.join(', ')}${more(items)}`
}

/** How many accounts of a reply a text names. */
const SHOWN = 5

/** An account as the reply gives it: text from outside, and an account has at most 32 bytes. */
const shown = (account: string) => printable(account, 60)

const more = (list: unknown[]) => (list.length > SHOWN ? ` and ${list.length - SHOWN} more` : '')
const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Reply => typeof value === 'object' && value !== null
