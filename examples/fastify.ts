// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks fastify
// Run it: CALLBACK_TOKENS=<the token of the console's callback settings> node fastify.ts
import Fastify from 'fastify'
import { createReceiver, type MsgBodyElement } from 'tencent-chat-webhooks'
import { fastifyAdapter } from 'tencent-chat-webhooks/fastify'
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

const app = Fastify()
app.register(fastifyAdapter(receiver), { prefix: '/chat' })
await app.listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3000) })
process.once('SIGTERM', async () => {
  await app.close()
  await receiver.close()
})

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
