import type { BeforeCommand, CommandInfo, Webhooks } from '../../contract/types.ts'
import type { Code } from './code-types.ts'

/** A reply to a before-callback; made by the methods of the call, so that it fits the callback. */
export type Decision<C extends BeforeCommand = BeforeCommand> = {
  /** The name of the method that made it: `allow`, `refuse`, `reply`, … */
  readonly decision: string
  /** The JSON to answer. */
  readonly reply: Webhooks[C]['reply']
}

type Decisions<C extends BeforeCommand> = CommandInfo[C]['decisions']

/** The type of a member of the reply, in whichever variant has it. */
type ReplyMember<R, F extends PropertyKey> = R extends unknown
  ? F extends keyof R
    ? NonNullable<R[F]>
    : never
  : never

/** Members that are required in every variant of the reply that has them. */
type RequiredMember<R, F extends PropertyKey> = R extends unknown
  ? F extends keyof R
    ? Record<never, never> extends Pick<R, F>
      ? never
      : F
    : never
  : never

type Members<C extends BeforeCommand, F extends string> = {
  [K in F as K extends RequiredMember<Webhooks[C]['reply'], K> ? K : never]: ReplyMember<
    Webhooks[C]['reply'],
    K
  >
} & {
  [K in F as K extends RequiredMember<Webhooks[C]['reply'], K> ? never : K]?: ReplyMember<
    Webhooks[C]['reply'],
    K
  >
}

/** Options of a decision whose code can be chosen. */
type Options<N extends number, D extends Rule> = {
  /** An ErrorCode in the decision's range; the decision's default code when omitted. */
  code?: Code<N, D['codes']>
  /** ErrorInfo: text for the app's user. The platform passes it to the client only with a code of your own. */
  info?: string
}

/** A decision in the contract: the members of the reply that it takes, and the ranges of its ErrorCode. */
type Rule = { members: string; codes: [number, number] }

/** Decisions that refuse, fail or ignore take a text, and a code where the contract has a range. */
type Method<C extends BeforeCommand, N, D extends Rule> = N extends 'refuse' | 'fail' | 'ignore'
  ? [D['codes']] extends [never]
    ? (options?: { /** ErrorInfo. */ info?: string }) => Decision<C>
    : <Chosen extends number>(options?: Options<Chosen, D>) => Decision<C>
  : [D['members']] extends [never]
    ? () => Decision<C>
    : (members: Members<C, D['members']>) => Decision<C>

/**
 * The decisions of a before-callback as methods: `call.allow()`, `call.refuse({ code, info })`,
 * `call.drop()`, `call.modify({ MsgBody })`, … A decision that the callback does not have does not
 * compile, and neither does a code outside its range. Codes that are known only at run time are checked
 * then (TypeError).
 *
 * (`in out` spares the compiler from computing the variance, which takes half of the time for a program.)
 */
export type DecisionMethods<in out C extends BeforeCommand> = {
  [N in keyof Decisions<C>]: Decisions<C>[N] extends Rule ? Method<C, N, Decisions<C>[N]> : never
}
