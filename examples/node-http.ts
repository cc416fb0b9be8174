// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks
// Run it: CALLBACK_TOKENS=<the token of the console's callback settings> node node-http.ts
import { createServer } from 'node:http'
import { createReceiver, type MsgBodyElement } from 'tencent-chat-webhooks'
import { gracefulShutdown, nodeAdapter } from 'tencent-chat-webhooks/node'
import { SqliteInbox } from 'tencent-chat-webhooks/sqlite'
import type { C2CAfterSendMsg } from 'tencent-chat-webhooks/types'

const receiver = createReceiver({
  sdkAppId: 1400000000,
  tokens: (process.env.CALLBACK_TOKENS ?? '').split(','),
  inbox: new SqliteInbox('data/inbox.db'),
})

receiver.before('Group.CallbackBeforeSendMsg', async (call) =>
  call.body.MsgBody.some(isSpam) ? call.refuse({ code: 10100, info: 'No ads' }) : call.allow(),
)
receiver.on('C2C.CallbackAfterSendMsg', async (event) => {
  await archive(event.data)
})

const server = createServer(nodeAdapter(receiver)).listen(Number(process.env.PORT ?? 3000))

// A restart loses nothing: open connections are asked to close first; events that wait are handled after the
// next start.
const close = gracefulShutdown(server)
process.once('SIGTERM', async () => {
  await close()
  await receiver.close()
})

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
