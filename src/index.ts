// First, so that an older Node gets a sentence instead of a stack.
import './node-version.ts'

export { type Callback, callbacks, findCallback, type Source } from './contract/callbacks.ts'
export type { Codes, DecisionRule } from './contract/decisions.ts'
export type { Finding } from './contract/findings.ts'
export { eventIdOf, type OrderingKey, orderingKeyOf } from './contract/identity/identity.ts'
export { SIGNATURE_WINDOW_SECONDS } from './contract/protocol.ts'
export {
  type SignatureCheck,
  type SignatureResult,
  sign,
  verifySignature,
} from './contract/signature.ts'
export type { Tokens } from './contract/tokens.ts'
export type * from './contract/types.ts'
export {
  type Part,
  type Profile,
  type ValidateOptions,
  type Validation,
  validate,
} from './contract/validate.ts'
export { BodyError } from './http/body.ts'
export { type InboxOptions, StoreInbox } from './inbox/inbox.ts'
export { InlineInbox, type InlineInboxOptions } from './inbox/inline.ts'
export { MemoryInbox, type MemoryInboxOptions } from './inbox/memory.ts'
export type * from './inbox/port.ts'
export type {
  Appended,
  Claim,
  Claimed,
  ClaimRequest,
  Failure,
  InboxStore,
  ItemState,
  ListRequest,
  PurgeRequest,
  StoredFailure,
  StoredItem,
} from './inbox/store.ts'
export { HandlerTimeoutError } from './inbox/worker/attempt.ts'
export { InterruptedError } from './inbox/worker/interrupted.ts'
export type { WorkerOptions } from './inbox/worker/options.ts'
export type { ReportOptions } from './inbox/worker/reports.ts'
export type { RetryOptions } from './inbox/worker/retry.ts'
export type { Decision, DecisionMethods } from './receiver/before/decision-types.ts'
export type * from './receiver/handlers.ts'
export type { Metrics, Outcome } from './receiver/metrics/metrics.ts'
export { PrometheusMetrics } from './receiver/metrics/prometheus.ts'
export type { Logger, ReceiverOptions } from './receiver/options.ts'
export { createReceiver, type Receiver } from './receiver/receiver.ts'
export type { ReceiverRequest, ReceiverResponse, RequestHeaders } from './receiver/response.ts'
export type * from './receiver/tracing/tracing.ts'
export { RawText } from './text/raw-text.ts'
