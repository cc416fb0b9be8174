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
   * The text of the request body as it was sent. Numbers beyond 2^53 are exact only here. `undefined`
   * when a body parser ahead of the receiver did not keep the text.
   */
  raw: string | undefined
}

type Stored = Wire & {
  /**
   * What identifies the event: the same for a redelivery by the platform and for every attempt; random where
   * nothing tells two events apart. A key for your own database.
   */
  id: string
  /** The number of the attempt: 1 for the first. */
  attempt: number
  /** Aborted when the handler exceeds its time limit: its event has failed then and will be tried again. */
  readonly signal: AbortSignal
}

/** A before-callback that waits for a decision. Its methods make the decisions: `call.allow()`, … */
export type Call<C extends BeforeCommand> = C extends BeforeCommand
  ? Wire &
      DecisionMethods<C> & {
        /** The command from the contract, also when the request used an alias of it. */
        command: C
        /** The request body; it has passed validation unless `validation` is `'report'`. */
        body: Webhooks[C]['request']
        /** The query parameters as text, without `Sign` and `RequestTime`. */
        query: Record<string, string>
        /** Aborted at the deadline. By then the fallback has been answered, and your decision is ignored. */
        readonly signal: AbortSignal
        /** When the answer must be ready, in milliseconds since 1970. */
        deadline: number
        /** Answers with a reply that you wrote; like every reply, it is checked against the contract. */
        reply(reply: Webhooks[C]['reply']): Decision<C>
      }
  : never

/** One event of an after-callback. */
export type ReceivedEvent<C extends Command = Command> = C extends Command
  ? Stored & {
      /** The command from the contract, also when the request used an alias of it. */
      command: C
      /** One item of `Events` for a batch callback, the whole body otherwise. */
      data: EventData<C>
      /** The query parameters as text, without `Sign` and `RequestTime`. */
      query: Record<string, string>
    }
  : never

/** All events of one batch request. */
export type ReceivedBatch<C extends BatchCommand> = Stored & {
  /** The command from the contract, also when the request used an alias of it. */
  command: C
  /** The items of `Events`, in the order in which they were sent. */
  events: EventData<C>[]
  /** The query parameters as text, without `Sign` and `RequestTime`. */
  query: Record<string, string>
}

/** A request whose command is not in the contract. */
export type UnknownCallback = Stored & {
  /** `CallbackCommand` from the query. */
  command: string
  /** The parsed JSON body, not validated. */
  body: unknown
  /** The query parameters as text, without `Sign` and `RequestTime`. */
  query: Record<string, string>
}

/** An after-callback whose body or query violates the contract. */
export type InvalidCallback = UnknownCallback & {
  /** What is wrong, and where. */
  findings: readonly Finding[]
}

/**
 * A POST without `CallbackCommand` in its query: not a Chat callback. TRTC's room events arrive like
 * this when they share the callback URL. NOTHING in it is authenticated: TRTC signs the body in the
 * header `sign`, and the handler must check that itself.
 */
export type ForeignRequest = {
  /** By lower-case name. */
  headers: Record<string, string>
  /** The query parameters as text. */
  query: Record<string, string>
  /** The parsed JSON body, not validated. */
  body: Record<string, unknown>
  /** The text of the body as it was sent, which is what a signature covers. */
  raw: string | undefined
  /** When the request arrived, in milliseconds since 1970. */
  receivedAt: number
}

/**
 * Returns the JSON to answer with status 200, or nothing for `{ code: 0 }`, which TRTC expects. When it
 * throws or rejects, the answer is 500.
 *
 * @see https://trtc.io/document/45586
 */
export type ForeignHandler = (request: ForeignRequest) => Maybe<Record<string, unknown> | undefined>

/** Which request an error belongs to, and what the receiver was doing. */
export type ErrorContext = {
  /** The command; empty for a request without one. */
  command: string
  /**
   * What failed: a handler; the check of a before-handler's reply, or `otherwise` (both `reply`); a
   * before-handler's deadline; storing in the inbox; or other code of the app (`hook`).
   */
  where:
    | 'before-handler'
    | 'after-handler'
    | 'foreign-handler'
    | 'reply'
    | 'deadline'
    | 'inbox'
    | 'hook'
  /** The inbox item whose handler failed; set when `where` is `after-handler`. */
  item?: InboxItem
}

/** Options of `receiver.before`. */
export type BeforeOptions<C extends BeforeCommand> = {
  /** Time for this handler in milliseconds; the receiver's `deadlineMs` by default. */
  deadlineMs?: number
  /** Makes the decision when the handler is late or fails; the neutral one (allow) by default. */
  otherwise?: (call: Call<C>) => Decision<C>
}

/** Decides a before-callback. When it throws or rejects, the fallback is answered. */
export type BeforeHandler<C extends BeforeCommand> = (call: Call<C>) => Maybe<Decision<C>>

/** Options of `receiver.on` and the other methods that register a handler of events. */
export type HandlerOptions = {
  /**
   * The name under which the inbox remembers that this handler has succeeded with an event, so that a retry runs
   * only those that failed. By default the name of the function, or its number. It must stay the same over a
   * restart, so name handlers of a durable inbox when an event has several.
   */
  name?: string
}

/**
 * Handles one event; its result is ignored. An event whose handler throws or rejects has failed: the
 * inbox tries it again; an InlineInbox makes the receiver answer 503 instead.
 */
export type EventHandler<E> = (event: E) => Maybe<unknown>

/** Something valid that is not in the contract: the platform has changed, or the contract is incomplete. */
export type Drift = {
  /** `command`: the command itself is unknown. `content`: something in the body or query is. */
  kind: 'command' | 'content'
  /** The command from the contract; `CallbackCommand` from the query when it is unknown. */
  command: string
  /** Where it was: the body (`request`) or the query. */
  part: 'request' | 'query'
  /** What is unknown, and where; empty for an unknown command. */
  findings: readonly Finding[]
}

/** Called synchronously for each drift, before the request is answered. What it throws is logged. */
export type DriftHandler = (drift: Drift) => void

/** Called for each error; what it throws is logged. */
export type ErrorHandler = (error: unknown, context: ErrorContext) => void
