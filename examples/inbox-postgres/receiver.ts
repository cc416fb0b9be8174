// In a fresh folder: npm init -y && npm pkg set type=module && npm install tencent-chat-webhooks pg, and copy this folder.
// Run it: PGHOST=… PGUSER=… PGDATABASE=… CALLBACK_TOKENS=<the token of the console's callback settings> node receiver.ts
import pg from 'pg'
import { createReceiver, StoreInbox } from 'tencent-chat-webhooks'
import { serveReceiver } from 'tencent-chat-webhooks/server'
import { PostgresStore } from './postgres-store.ts'

const pool = new pg.Pool()
const inbox = new StoreInbox(new PostgresStore(pool), { concurrency: 8 })
const receiver = createReceiver({
  sdkAppId: 1400000000,
  tokens: (process.env.CALLBACK_TOKENS ?? '').split(','),
  inbox,
})
receiver.on(
  'C2C.CallbackAfterSendMsg',
  async ({ id, data }) => console.log(`archived ${id} from ${data.From_Account}`),
  { name: 'archive' },
)

const server = await serveReceiver(receiver, { port: Number(process.env.PORT ?? 3000) })
console.log(`listening on ${server.url}`)
process.once('SIGTERM', async () => {
  await server.close()
  await pool.end()
})
