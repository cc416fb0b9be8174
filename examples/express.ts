// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks express
// Run it: CALLBACK_TOKENS=<the token of the console's callback settings> node express.ts
import express from 'express'
import { createReceiver, type MsgBodyElement } from 'tencent-chat-webhooks'
import { expressAdapter } from 'tencent-chat-webhooks/express'
import { gracefulShutdown } from 'tencent-chat-webhooks/node'
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

const app = express()
app.use('/chat', expressAdapter(receiver))
const shutDown = gracefulShutdown(app.listen(Number(process.env.PORT ?? 3000)))
process.once('SIGTERM', async () => {
  await shutDown()
  await receiver.close()
})

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
