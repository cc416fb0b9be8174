// The entry `tencent-chat-webhooks/testing`: test handlers without a server. First the version of Node.
import '../node-version.ts'

export type { BuildOptions, BuiltCallback, Overrides } from '../request/build.ts'
export { buildCallback } from '../request/build.ts'
export type { Example } from '../request/examples.ts'
export type { Outcome as VerdictOutcome } from '../request/verdict/decided.ts'
export type { Exchange } from '../request/verdict/exchange.ts'
export { type Verdict, verdictOf, verdictOfExchange } from '../request/verdict.ts'
export { type Delivered, type DeliverOptions, deliver } from './deliver.ts'
export { examples } from './examples.ts'
export { type FakeClock, fakeClock } from './fake-clock.ts'
export {
  type ConformanceOptions,
  type ConformanceTest,
  inboxConformance,
  type StoreUnderTest,
} from './inbox/conformance.ts'
export { type RequestOptions, signedRequest } from './signed-request.ts'
