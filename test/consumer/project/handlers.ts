// A user's handlers. If the package's types came out as `any`, the expected errors would be missing and this would not compile.
import { createReceiver, type Receiver } from 'tencent-chat-webhooks'
import type {
  ChatEvent,
  GroupBeforeSendMsg,
  StateStateChange,
  Webhooks,
} from 'tencent-chat-webhooks/types'

export const receiver: Receiver = createReceiver({
  sdkAppId: [1400000000, '1400000001'],
  tokens: ['old', 'new'],
})

receiver
  .before('Group.CallbackBeforeSendMsg', (call) => {
    const body: GroupBeforeSendMsg = call.body
    const [first] = body.MsgBody
    if (first?.MsgType === 'TIMTextElem') {
      return call.modify({
        MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: first.MsgContent.Text.trim() } }],
      })
    }
    return call.query.OptPlatform === 'RESTAPI'
      ? call.drop()
      : call.refuse({ code: 10100, info: 'Text only' })
  })
  .before(
    'Group.CallbackBeforeInviteJoinGroup',
    async (call) => call.refuseSome({ RefusedMembers_Account: ['ann'] }),
    {
      deadlineMs: 500,
      otherwise: (call) => call.refuse(),
    },
  )
  .before('Live.CallbackBeforeSendGift', (call) => call.allow())
  .on('State.StateChange', (event) => {
    const data: StateStateChange = event.data
    console.log(data.Info.To_Account, new Date(event.receivedAt))
  })
  .on('Push.OfflinePush', ({ data }) => console.log(data.EventTime))
  .onBatch('Push.AllMemberPush', ({ events }) => console.log(events.length))
  .onInvalid(({ findings }) => console.error(findings[0]?.path, findings[0]?.message))

// @ts-expect-error: joining a group cannot be dropped silently
receiver.before('Group.CallbackBeforeApplyJoinGroup', (call) => call.drop())
receiver.before('OfficialAccount.CallbackBeforeAddSubscriber', (call) =>
  // @ts-expect-error: this callback knows no codes of one's own
  call.refuse({ code: 10100 }),
)
// @ts-expect-error: there is nothing to decide
receiver.before('C2C.CallbackAfterSendMsg', () => undefined)
// @ts-expect-error: no such command
receiver.on('C2C.CallbackAfterSendMessage', () => undefined)
// @ts-expect-error: State.StateChange does not come in batches
receiver.onBatch('State.StateChange', () => undefined)
// @ts-expect-error: no such member
receiver.on('State.StateChange', ({ data }) => data.Infos)
// @ts-expect-error: without tokens only when that is said
createReceiver({ sdkAppId: 1400000000 })

export function sender(event: ChatEvent<'C2C.CallbackAfterSendMsg' | 'State.StateChange'>): string {
  // @ts-expect-error: a change of status has no From_Account
  event.data.From_Account
  return event.command === 'C2C.CallbackAfterSendMsg'
    ? event.data.From_Account
    : event.data.Info.To_Account
}

export const reply: Webhooks['Group.CallbackBeforeSendMsg']['reply'] = {
  ActionStatus: 'OK',
  ErrorCode: 2,
  ErrorInfo: '',
}
