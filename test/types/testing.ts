// Checked by `npm run types` only: what the testing kit takes and gives is typed by the command.
import { createReceiver, type Webhooks } from '../../src/index.ts'
import {
  buildCallback,
  deliver,
  type examples,
  fakeClock,
  signedRequest,
} from '../../src/testing/testing.ts'
import { type Equal, expectType } from './equal.ts'

const receiver = createReceiver({ sdkAppId: 1, tokens: 'none', clock: fakeClock() })

const message = await deliver(receiver, 'Group.CallbackBeforeSendMsg', {
  example: 'text',
  overrides: {
    From_Account: 'ada',
    GroupId: undefined,
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }],
  },
  query: { OptPlatform: 'Web', ClientIP: undefined },
  waitMs: 10,
})
expectType<Equal<typeof message.reply, Webhooks['Group.CallbackBeforeSendMsg']['reply']>>()
expectType<Equal<typeof message.decision, string | undefined>>()

// Objects at any depth need only the members that matter.
await deliver(receiver, 'State.StateChange', { overrides: { Info: { To_Account: 'ada' } } })
const { body } = buildCallback('Push.OfflinePush')
expectType<Equal<typeof body, Webhooks['Push.OfflinePush']['request']>>()
expectType<
  Equal<
    ReturnType<typeof examples<'State.StateChange'>>,
    Record<string, Webhooks['State.StateChange']['request']>
  >
>()
signedRequest('State.StateChange', { token: 'secret', overrides: { Info: { Action: 'Logout' } } })

// @ts-expect-error: no such command
await deliver(receiver, 'Group.CallbackBeforeSendMsgs')
// @ts-expect-error: no such member
await deliver(receiver, 'State.StateChange', { overrides: { Sender: 'ada' } })
// @ts-expect-error: no such member deeper in
await deliver(receiver, 'State.StateChange', { overrides: { Info: { Account: 'ada' } } })
// @ts-expect-error: a text, not a number
await deliver(receiver, 'C2C.CallbackAfterSendMsg', { overrides: { From_Account: 1 } })
await deliver(receiver, 'Group.CallbackBeforeSendMsg', {
  // @ts-expect-error: the content of TIMTextElem is { Text }
  overrides: { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Data: 'hi' } }] },
})
// @ts-expect-error: a list is replaced as a whole, so its items must be complete
buildCallback('Push.OfflinePush', { overrides: { Events: [{}] } })
// @ts-expect-error: a signed request needs a token
signedRequest('State.StateChange', {})
// @ts-expect-error: the clock moves by a number
fakeClock().advance('1s')
// @ts-expect-error: not a receiver
await deliver({}, 'State.StateChange')
