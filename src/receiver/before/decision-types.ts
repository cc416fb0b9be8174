import type { BeforeCommand, CommandInfo, Webhooks } from '../../contract/types.ts'

/** A checked answer to a before-callback; made by the methods of the call, so that it always fits the callback. */
export type Decision<C extends BeforeCommand = BeforeCommand> = {
  readonly decision: string
  readonly reply: Webhooks[C]['reply']
}

type Decisions<C extends BeforeCommand> = CommandInfo[C]['decisions']

/** `refuse` and `refuseWithCode` are one method; the others are called as the contract calls them. */
type MethodName<N> = N extends 'refuseWithCode' ? 'refuse' : N

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

/** Text for the app's user (it reaches the client with a code of your own only), and your own code where the callback has a range. */
type RefuseOptions<C extends BeforeCommand> = 'refuseWithCode' extends keyof Decisions<C>
  ? {
      /** An ErrorCode of the callback's own range; 1 without. */ code?: number /** ErrorInfo. */
      info?: string
    }
  : { /** ErrorInfo. */ info?: string }

/** For decisions whose members do not matter: `fail` and `ignore`. */
type FailOptions = {
  /** An ErrorCode of the range. */ code?: number /** ErrorInfo. */
  info?: string
}

type Method<C extends BeforeCommand, N> = N extends 'refuse' | 'refuseWithCode'
  ? (options?: RefuseOptions<C>) => Decision<C>
  : N extends 'fail' | 'ignore'
    ? (options?: FailOptions) => Decision<C>
    : N extends keyof Decisions<C>
      ? [Decisions<C>[N]] extends [never]
        ? () => Decision<C>
        : (members: Members<C, Decisions<C>[N] & string>) => Decision<C>
      : never

/**
 * The decisions that a before-callback has, as methods: `call.allow()`, `call.refuse({ code, info })`, `call.drop()`,
 * `call.modify({ MsgBody })`, … A decision that the callback does not have does not compile. (`in out`: said, the compiler need not
 * find it out, which would take it half of the time that it needs for a whole program.)
 */
export type DecisionMethods<in out C extends BeforeCommand> = {
  [N in keyof Decisions<C> as MethodName<N>]: Method<C, N>
}
