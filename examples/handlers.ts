// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks tencent-chat-webhooks-cli
// Run it: SDK_APP_ID=1400000000 CALLBACK_TOKENS=<the token of the console's callback settings> npx tcw receive --handlers handlers.ts
import type { MsgBodyElement, Receiver } from 'tencent-chat-webhooks'
import type { C2CAfterSendMsg } from 'tencent-chat-webhooks/types'

export default function register(receiver: Receiver): void {
  receiver.before('Group.CallbackBeforeSendMsg', async (call) =>
    call.body.MsgBody.some(isSpam) ? call.refuse({ code: 10100, info: 'No ads' }) : call.allow(),
  )
  receiver.on('C2C.CallbackAfterSendMsg', async (event) => {
    await archive(event.data)
  })
}

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
