// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks hono @hono/node-server
// Run it: CALLBACK_TOKENS=<the token of the console's callback settings> node fetch-hono.ts
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createReceiver, type MsgBodyElement } from 'tencent-chat-webhooks'
import { fetchAdapter } from 'tencent-chat-webhooks/fetch'
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

const receive = fetchAdapter(receiver)
const app = new Hono().all('/chat', (context) => receive(context.req.raw))
// Deno, Bun and Workers take `export default app` instead.
const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) })
process.once('SIGTERM', () => server.close(() => receiver.close()))

function isSpam(element: MsgBodyElement): boolean {
  return element.MsgType === 'TIMTextElem' && /buy now/i.test(element.MsgContent.Text)
}

/** Your database; here it is the console. */
async function archive(message: C2CAfterSendMsg): Promise<void> {
  console.log(`archived ${message.MsgKey} from ${message.From_Account}`)
}
