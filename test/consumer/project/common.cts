// A CommonJS module: Node 24 and TypeScript 5.8 let it require an ES module.
import tcw = require('tencent-chat-webhooks')
import adapter = require('tencent-chat-webhooks/express')

const receiver = tcw.createReceiver({ sdkAppId: 1400000000, tokens: 'none' })
// @ts-expect-error: no such decision
receiver.before('Group.CallbackBeforeCreateGroup', (call) => call.drop())
export = adapter.expressAdapter(receiver)
