// Deno, Bun, Workers: no types of Node are installed.
import { createReceiver, InlineInbox } from 'tencent-chat-webhooks'
import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
import { lambdaAdapter } from 'tencent-chat-webhooks/lambda'

const receiver = createReceiver({
  sdkAppId: 1400000000,
  tokens: ['secret'],
  inbox: new InlineInbox(),
})
// @ts-expect-error: no such decision
receiver.before('Group.CallbackBeforeCreateGroup', (call) => call.drop())

export default { fetch: fetchAdapter(receiver) }
export const handler = lambdaAdapter(receiver)
