import type { Callback } from '../../contract/callbacks.ts'
import type { BeforeCommand } from '../../contract/types.ts'
import type { BeforeHandler, BeforeOptions } from '../handlers.ts'
import { type CallClass, callClass } from './call.ts'
import { decisionMaker } from './decisions.ts'

/** A before-callback with its handler, made once at registration. */
export type BeforeRoute = {
  callback: Callback
  handler: BeforeHandler<BeforeCommand>
  options: BeforeOptions<BeforeCommand>
  /** Makes the argument of the handler, with the decisions of this callback. */
  Call: CallClass
}

export function beforeRoute(
  callback: Callback,
  handler: BeforeHandler<any>,
  options: BeforeOptions<any>,
): BeforeRoute {
  return { callback, handler, options, Call: callClass(decisionMaker(callback)) }
}
