import type { RegistryEntry } from '../../contract/callbacks.ts'
import { codesText } from '../../contract/decisions.ts'
import type { BeforeCommand } from '../../contract/types.ts'
import type { Decision as ContractDecision } from '../../openapi/document.ts'
import type { Decision } from './decision-types.ts'

/** Decisions that leave the platform's course as it is, in the order of preference. */
const NEUTRAL = ['allow', 'ignore', 'fail']

/** Makes the decisions of one callback, as `call.allow()`, `call.refuse({ code: 10100 })` and so on. */
export type DecisionMaker = Record<string, (members?: Record<string, any>) => Decision>

/**
 * The methods of a callback's decisions, from the contract's `x-decisions`.
 *
 * Each throws a RangeError for a code outside the callback's range, and a TypeError for a member that the decision does not take.
 */
export function decisionMaker(entry: RegistryEntry): DecisionMaker {
  const maker: DecisionMaker = {}
  for (const decision of entry.decisions) {
    if (decision.name === 'refuseWithCode') continue
    const ranges = entry.decisions.filter(
      ({ name }) => name === decision.name || name === `${decision.name}WithCode`,
    )
    maker[decision.name] = (members = {}) => make(entry, decision, ranges, members)
  }
  const own = entry.decisions.find(({ name }) => name === 'refuseWithCode')
  if (own && !maker.refuse) maker.refuse = (members = {}) => make(entry, own, [own], members)
  return maker
}

function make(
  entry: RegistryEntry,
  decision: ContractDecision,
  ranges: ContractDecision[],
  members: Record<string, any>,
): Decision {
  const reply: Record<string, unknown> = {
    ActionStatus: 'OK',
    ErrorCode: codeOf(entry, decision, ranges, members.code),
    ErrorInfo: members.info ?? '',
  }
  for (const name in entry.replyDefaults) reply[name] = structuredClone(entry.replyDefaults[name])
  for (const name in members) {
    if (name === 'code' || name === 'info') continue
    if (!decision.fields?.includes(name))
      throw new TypeError(`${entry.command}: ${decision.name} ${taken(decision)}, not ${name}`)
    reply[name] = members[name]
  }
  return { decision: decision.name, reply: reply as Decision['reply'] }
}

const taken = ({ fields = [] }: ContractDecision) =>
  fields.length ? `takes ${fields.join(', ')}` : 'takes no members of the reply'

function codeOf(
  entry: RegistryEntry,
  decision: ContractDecision,
  ranges: ContractDecision[],
  code: number | undefined,
): number {
  if (code === undefined)
    return typeof decision.ErrorCode === 'number' ? decision.ErrorCode : decision.ErrorCode.minimum
  const fits = ranges.some(({ ErrorCode: range }) =>
    typeof range === 'number' ? range === code : code >= range.minimum && code <= range.maximum,
  )
  if (fits && Number.isInteger(code)) return code
  throw new RangeError(
    `${entry.command}: ${decision.name} takes the ErrorCode ${codesText(ranges)}, not ${code}`,
  )
}

const makers = new Map<RegistryEntry, DecisionMaker>()

/**
 * The answer that lets the platform go on as if there were no receiver: to give when no handler is registered, when one fails, or
 * at the deadline.
 *
 * @throws Error when the contract has no such decision for the callback
 */
export function neutralDecision(entry: RegistryEntry): Decision<BeforeCommand> {
  const maker = makers.get(entry) ?? decisionMaker(entry)
  makers.set(entry, maker)
  const name = NEUTRAL.find((one) => maker[one])
  if (!name)
    throw new Error(
      `${entry.command} has no neutral decision in the contract (${NEUTRAL.join(', ')})`,
    )
  return (maker[name] as () => Decision)()
}
