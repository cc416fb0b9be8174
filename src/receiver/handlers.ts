import type { Maybe } from '../async/maybe.ts'
import type { Finding } from '../contract/findings.ts'
import type {
  BatchCommand,
  BeforeCommand,
  Command,
  EventData,
  Webhooks,
} from '../contract/types.ts'
import type { InboxItem } from '../inbox/port.ts'
import type { Decision, DecisionMethods } from './before/decision-types.ts'

type Wire = {
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
  /**
   * The text of the request's body as it was sent; numbers beyond 2^53 are exact here and nowhere else. `undefined` when a body parser
   * before the receiver has left no text.
   */
  raw: string | undefined
}

/** A before-callback that waits for its answer. */
export type Call<C extends BeforeCommand> = C extends BeforeCommand
  ? Wire &
      DecisionMethods<C> & {
        command: C
        body: Webhooks[C]['request']
        /** The query parameters as text. */
        query: Record<string, string>
        /** Aborted at the deadline: then the neutral decision has been answered, and yours comes too late. */
        readonly signal: AbortSignal
        /** When the answer must be ready, in milliseconds since 1970. */
        deadline: number
        /** A reply of your own; it is checked against the contract like every other. */
        reply(reply: Webhooks[C]['reply']): Decision<C>
      }
  : never

/** One event of an after-callback. */
export type ReceivedEvent<C extends Command = Command> = C extends Command
  ? Wire & { command: C; data: EventData<C>; query: Record<string, string> }
  : never

/** The events of one request of a batch callback. */
export type ReceivedBatch<C extends BatchCommand> = Wire & {
  command: C
  events: EventData<C>[]
  query: Record<string, string>
}

/** A request whose command the contract does not know. */
export type UnknownCallback = Wire & {
  command: string
  body: unknown
  query: Record<string, string>
}

/** An after-callback whose body breaks the contract. */
export type InvalidCallback = UnknownCallback & { findings: readonly Finding[] }

/**
 * A POST whose query has no `CallbackCommand`: not a callback of Chat's. Room events of TRTC come so when their callback URL is the same.
 * NOTHING of it is authenticated: TRTC signs the body in the header `sign`, which the handler must check.
 */
export type ForeignRequest = {
  /** By lower-case name. */
  headers: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  /** The text of the body, as it was sent: what a signature covers. */
  raw: string | undefined
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
}

/** Returns the JSON to answer with status 200; nothing means `{ code: 0 }`, which TRTC expects. */
export type ForeignHandler = (request: ForeignRequest) => Maybe<Record<string, unknown> | undefined>

export type ErrorContext = {
  command: string
  /** Where it happened: in a handler, in the check of its reply, at the deadline, in the inbox, or in a hook. */
  where:
    | 'before-handler'
    | 'after-handler'
    | 'foreign-handler'
    | 'reply'
    | 'deadline'
    | 'inbox'
    | 'hook'
  item?: InboxItem
}

export type BeforeOptions<C extends BeforeCommand> = {
  /** Milliseconds for this command; the receiver's `deadlineMs` otherwise. */
  deadlineMs?: number
  /** The decision when the handler is late or fails; without it the neutral one (allow). */
  otherwise?: (call: Call<C>) => Decision<C>
}

export type BeforeHandler<C extends BeforeCommand> = (call: Call<C>) => Maybe<Decision<C>>
export type EventHandler<E> = (event: E) => Maybe<unknown>
/** Something that is valid but not in the contract: the platform has changed, or the contract is incomplete. */
export type Drift = {
  /** `command`: the contract does not know the command. `content`: it does not know something of the body or query. */
  kind: 'command' | 'content'
  command: string
  part: 'request' | 'query'
  findings: readonly Finding[]
}

export type DriftHandler = (drift: Drift) => void
export type ErrorHandler = (error: unknown, context: ErrorContext) => void
