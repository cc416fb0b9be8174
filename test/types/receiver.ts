// Checked by `npm run types` only: handlers are typed by their command, and a decision that a callback does not have does not compile.
import {
  createReceiver,
  type Decision,
  type EventData,
  type InboxItem,
  type MsgBodyElement,
  type Webhooks,
} from '../../src/index.ts'
import { type Equal, expectType } from './equal.ts'

const receiver = createReceiver({ sdkAppId: 1400000000, tokens: ['token'] })

// Options: the choice not to authenticate is made in words.
createReceiver({ sdkAppId: ['1400000000', 20000001], tokens: 'none' })
// @ts-expect-error: no token configured is a choice, not an omission
createReceiver({ sdkAppId: 1400000000 })
// @ts-expect-error: a list of tokens
createReceiver({ sdkAppId: 1400000000, tokens: 'secret' })
// @ts-expect-error: an unset variable of the environment
createReceiver({ sdkAppId: 1400000000, tokens: [process.env.CALLBACK_TOKENS] })
// @ts-expect-error: no such mode
createReceiver({ sdkAppId: 1400000000, tokens: 'none', validation: 'loose' })

receiver.before('Group.CallbackBeforeSendMsg', (call) => {
  expectType<Equal<typeof call.body, Webhooks['Group.CallbackBeforeSendMsg']['request']>>()
  expectType<Equal<typeof call.command, 'Group.CallbackBeforeSendMsg'>>()
  expectType<Equal<typeof call.signal, AbortSignal>>()
  expectType<Equal<(typeof call.body.MsgBody)[number], MsgBodyElement>>()
  if (call.body.MsgBody.length > 1) return call.refuse({ code: 10100, info: 'No ads' })
  if (call.query.OptPlatform === 'Web') return call.modify({ CloudCustomData: 'web' })
  if (call.body.GroupId === '')
    return call.reply({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
  // @ts-expect-error: the members that modify takes are the reply's
  call.modify({ MsgBody: 'text' })
  // @ts-expect-error: and no others
  call.modify({ RefusedMembers_Account: [] })
  // @ts-expect-error: a code is a number
  call.refuse({ code: '10100' })
  call.refuse({ code: 1 })
  call.refuse({ code: 10200 })
  // A code that is known at run time only is checked then.
  call.refuse({ code: Number(process.env.CODE) })
  // @ts-expect-error: below the callback's range
  call.refuse({ code: 10099 })
  // @ts-expect-error: above the callback's range
  call.refuse({ code: 10201 })
  // @ts-expect-error: the code of another decision
  call.refuse({ code: 0 })
  // @ts-expect-error: no whole number
  call.refuse({ code: 10100.5 })
  // @ts-expect-error: negative
  call.refuse({ code: -10100 })
  // @ts-expect-error: another number of digits
  call.refuse({ code: 101000 })
  // @ts-expect-error: this callback refuses a message, not some of its receivers
  call.refuseSome({ RefusedMembers_Account: [] })
  // @ts-expect-error: a reply of the contract
  call.reply({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', RefusedMembers_Account: [] })
  return Math.random() > 0.5 ? call.allow() : call.drop()
})

receiver.before('Group.CallbackBeforeCreateGroup', (call) => {
  // @ts-expect-error: a group cannot be dropped silently
  call.drop()
  // @ts-expect-error: nothing of a group can be changed
  call.modify({})
  // @ts-expect-error: allow takes nothing
  call.allow({ info: '' })
  return call.refuse({ code: 10100 })
})

receiver.before('OfficialAccount.CallbackBeforeAddSubscriber', (call) => {
  // @ts-expect-error: the only callback that refuses without codes of its own
  call.refuse({ code: 120001 })
  // @ts-expect-error: a list of accounts
  call.refuseSome({ RefusedSubscribers_Account: 'ann' })
  if (call.query.OptPlatform) return call.refuse({ info: 'Closed' })
  return call.refuseSome({ RefusedSubscribers_Account: ['ann'] })
})

receiver.before('Sns.CallbackPrevFriendAdd', (call) => {
  // @ts-expect-error: friends are decided one by one
  call.allow()
  // @ts-expect-error: an answer for each
  call.decideEach({})
  // @ts-expect-error: a result has a code
  call.decideEach({ ResultItem: [{ To_Account: 'ann' }] })
  if (call.deadline < call.receivedAt) return call.fail({ code: 38000, info: 'No' })
  return call.decideEach({
    ResultItem: call.body.FriendItem.map(({ To_Account }) => ({
      To_Account,
      ResultCode: 0,
      ResultInfo: '',
    })),
  })
})

receiver.before('Chatbot.OnC2CSignalMessage', async (call) => {
  if (call.signal.aborted) return call.ignore()
  return call.answer({ RspData: '{}' })
})

const foreign = {} as Decision<'C2C.CallbackBeforeSendMsg'>
// @ts-expect-error: a decision of another callback
receiver.before('Sns.CallbackPrevFriendAdd', () => foreign)
// @ts-expect-error: a reply is no decision
receiver.before('C2C.CallbackBeforeSendMsg', () => ({
  ActionStatus: 'OK',
  ErrorCode: 0,
  ErrorInfo: '',
}))
// @ts-expect-error: a handler decides in every case
receiver.before('C2C.CallbackBeforeSendMsg', () => {})
// @ts-expect-error: nothing to decide, it has happened
receiver.before('C2C.CallbackAfterSendMsg', () => foreign)
// @ts-expect-error: no such command
receiver.before('C2C.CallbackBeforeSendMessage', () => foreign)

receiver.before('C2C.CallbackBeforeSendMsg', (call) => call.allow(), {
  deadlineMs: 500,
  otherwise: (call) => call.drop(),
})
receiver.before('Group.CallbackBeforeCreateTopic', (call) => call.allow(), {
  // @ts-expect-error: otherwise has the decisions of the callback, too
  otherwise: (call) => call.drop(),
})

receiver.on('C2C.CallbackAfterSendMsg', (event) => {
  expectType<Equal<typeof event.data, EventData<'C2C.CallbackAfterSendMsg'>>>()
  expectType<Equal<typeof event.command, 'C2C.CallbackAfterSendMsg'>>()
  expectType<Equal<typeof event.query, Record<string, string>>>()
  expectType<Equal<typeof event.receivedAt, number>>()
  // @ts-expect-error: a one-to-one message has no group
  event.data.GroupId
  // @ts-expect-error: there is nothing to decide
  event.allow()
})
receiver.on('Push.OfflinePush', ({ data }) => {
  // One event at a time.
  expectType<Equal<typeof data.CallbackCommand, 'Push.OfflinePush'>>()
  // @ts-expect-error: the batch has been taken apart
  data.Events
})
// @ts-expect-error: its answer decides
receiver.on('C2C.CallbackBeforeSendMsg', () => {})
// @ts-expect-error: no such command
receiver.on('c2c.callbackaftersendmsg', () => {})

receiver.onBatch('Push.AllMemberPush', (batch) => {
  expectType<Equal<typeof batch.events, EventData<'Push.AllMemberPush'>[]>>()
  // @ts-expect-error: events, not one event
  batch.data
})
// @ts-expect-error: comes one by one
receiver.onBatch('State.StateChange', () => {})

receiver.onAny((event) => {
  // @ts-expect-error: which event is not known yet
  event.data.To_Account
  if (event.command === 'State.StateChange')
    expectType<Equal<typeof event.data, EventData<'State.StateChange'>>>()
  if (event.command === 'Push.OfflinePush')
    expectType<Equal<typeof event.data, EventData<'Push.OfflinePush'>>>()
  // @ts-expect-error: before-callbacks do not come here
  return event.command === 'C2C.CallbackBeforeSendMsg'
})

receiver.onUnknown(({ command, body }) => {
  expectType<Equal<typeof command, string>>()
  expectType<Equal<typeof body, unknown>>()
})
receiver.onInvalid(({ findings }) =>
  findings.map(({ path, keyword, message, expected }) => path + keyword + message + expected),
)
receiver.onError((error, { where, item }) => {
  expectType<Equal<typeof error, unknown>>()
  expectType<Equal<typeof item, InboxItem | undefined>>()
  // @ts-expect-error: no such place
  return where === 'adapter'
})
