// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks
// Run it: deploy it with its node_modules as a function with a function URL, handler `lambda.handler`, CALLBACK_TOKENS in its environment.
import { createReceiver, InlineInbox, type MsgBodyElement } from 'tencent-chat-webhooks'
import { lambdaAdapter } from 'tencent-chat-webhooks/lambda'
import type { C2CAfterSendMsg } from 'tencent-chat-webhooks/types'

const receiver = createReceiver({
  sdkAppId: 1400000000,
  tokens: (process.env.CALLBACK_TOKENS ?? '').split(','),
  inbox: new InlineInbox(),
})

receiver.before('Group.CallbackBeforeSendMsg', async (call) =>
  call.body.MsgBody.some(isSpam) ? call.refuse({ code: 10100, info: 'No ads' }) : call.allow(),
)
receiver.on('C2C.CallbackAfterSendMsg', async (event) => {
  await archive(event.data)
})

export const handler = lambdaAdapter(receiver)

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
