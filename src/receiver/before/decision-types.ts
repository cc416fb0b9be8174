import type { BeforeCommand, CommandInfo, Webhooks } from '../../contract/types.ts'
import type { Code } from './code-types.ts'

/** A checked answer to a before-callback; made by the methods of the call, so that it always fits the callback. */
export type Decision<C extends BeforeCommand = BeforeCommand> = {
  readonly decision: string
  readonly reply: Webhooks[C]['reply']
}

type Decisions<C extends BeforeCommand> = CommandInfo[C]['decisions']

/** The type of a member of the reply, whichever variant has it. */
type ReplyMember<R, F extends PropertyKey> = R extends unknown
  ? F extends keyof R
    ? NonNullable<R[F]>
    : never
  : never

/** Members that every variant of the reply which has them requires. */
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

/** What every decision with a choice of codes takes. */
type Options<N extends number, D extends Rule> = {
  /** An ErrorCode of the callback's own range; the decision's usual one when left out. */
  code?: Code<N, D['codes']>
  /** ErrorInfo: text for the app's user. It reaches the client with a code of your own only. */
  info?: string
}

/** What the contract says of a decision: the members of the reply that it takes, and the ranges of ErrorCode that it can be given. */
type Rule = { members: string; codes: [number, number] }

/** Decisions that refuse or fail take a text, and a code where there is a range of them. */
type Method<C extends BeforeCommand, N, D extends Rule> = N extends 'refuse' | 'fail' | 'ignore'
  ? [D['codes']] extends [never]
    ? (options?: { /** ErrorInfo. */ info?: string }) => Decision<C>
    : <Chosen extends number>(options?: Options<Chosen, D>) => Decision<C>
  : [D['members']] extends [never]
    ? () => Decision<C>
    : (members: Members<C, D['members']>) => Decision<C>

/**
 * The decisions that a before-callback has, as methods: `call.allow()`, `call.refuse({ code, info })`, `call.drop()`,
 * `call.modify({ MsgBody })`, … A decision that the callback does not have does not compile, nor does a code outside its range.
 * (`in out`: said, the compiler need not find it out, which would take it half of the time that it needs for a whole program.)
 */
export type DecisionMethods<in out C extends BeforeCommand> = {
  [N in keyof Decisions<C>]: Decisions<C>[N] extends Rule ? Method<C, N, Decisions<C>[N]> : never
}
