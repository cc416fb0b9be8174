// A user's tests, as types: the kit is typed by the command from the package, too.
import type { Webhooks } from 'tencent-chat-webhooks'
import {
  buildCallback,
  deliver,
  type FakeClock,
  fakeClock,
  verdictOf,
} from 'tencent-chat-webhooks/testing'
import { receiver } from './handlers.js'

const clock: FakeClock = fakeClock()
const given = await deliver(receiver, 'Group.CallbackBeforeSendMsg', {
  overrides: {
    From_Account: 'ada',
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'x' } }],
  },
  now: clock(),
})
const reply: Webhooks['Group.CallbackBeforeSendMsg']['reply'] = given.reply
console.log(verdictOf('Group.CallbackBeforeSendMsg', reply).text, given.verdict.visibleCode)
// @ts-expect-error: no such command
await deliver(receiver, 'Group.CallbackBeforeSend')
// @ts-expect-error: no such member
buildCallback('State.StateChange', { overrides: { Sender: 'ada' } })
