// A server as users write it, on the built package. Tells the run when it was ready, counted from this first line.
const firstLine = performance.now()
const { createServer } = await import('node:http')
const { createReceiver } = await import('tencent-chat-webhooks')
const { nodeAdapter } = await import('tencent-chat-webhooks/node')

const receiver = createReceiver({
  sdkAppId: process.env.SDK_APP_ID,
  tokens: [process.env.CALLBACK_TOKENS],
  logger: false,
})
receiver.before('Group.CallbackBeforeSendMsg', (call) => call.allow())
receiver.on('C2C.CallbackAfterSendMsg', () => {})

const server = createServer(nodeAdapter(receiver)).listen(0, '127.0.0.1', () => {
  process.send({
    port: server.address().port,
    ready: performance.now() - firstLine,
    sinceStart: performance.now(),
  })
})
process.on('disconnect', () => process.exit())
