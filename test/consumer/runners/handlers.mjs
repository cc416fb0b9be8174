import { createReceiver } from 'tencent-chat-webhooks'

export const archived = []
export const receiver = createReceiver({ sdkAppId: 1400000000, tokens: ['secret'], logger: false })

receiver.before('Group.CallbackBeforeSendMsg', (call) =>
  JSON.stringify(call.body.MsgBody).includes('casino')
    ? call.refuse({ code: 10100, info: 'No ads' })
    : call.allow(),
)
receiver.on('C2C.CallbackAfterSendMsg', async ({ data }) => archived.push(data.From_Account))
