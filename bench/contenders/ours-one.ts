import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { APP, TOKEN } from '../cases.ts'
import { count } from './handled.ts'

/** The node adapter with a handler of one callback: the same program runs with a contract of all callbacks and of that one. */
export default () =>
  nodeAdapter(
    createReceiver({ sdkAppId: APP, tokens: [TOKEN] }).on('C2C.CallbackAfterSendMsg', count),
  )
