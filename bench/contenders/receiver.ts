import { findCallback } from '../../src/contract/callbacks.ts'
import type { AfterCommand } from '../../src/contract/types.ts'
import type { Inbox } from '../../src/inbox/port.ts'
import type { Metrics } from '../../src/receiver/metrics/metrics.ts'
import { createReceiver, type Receiver } from '../../src/receiver/receiver.ts'
import { APP, cases, TOKEN } from '../cases.ts'
import { count } from './handled.ts'

/**
 * Our receiver with everything enabled: signature, validation of query and body, handlers, checked
 * replies, the inbox in memory.
 */
export function receiver(metrics?: Metrics, inbox?: Inbox): Receiver {
  const ours = createReceiver({ sdkAppId: APP, tokens: [TOKEN], metrics, inbox, logger: false })
  ours.before('Group.CallbackBeforeSendMsg', (call) => {
    count()
    return call.body.MsgBody.length > 100
      ? call.refuse({ code: 10100, info: 'too long' })
      : call.allow()
  })
  for (const { command } of cases)
    if (findCallback(command)?.phase === 'after') ours.on(command as AfterCommand, count)
  return ours
}
