// Checked only by `npm run types`: the unions of commands, and the facts of each as types.
import type { CommandInfo } from '../../generated/commands.ts'
import type {
  AfterCommand,
  BatchCommand,
  BeforeCommand,
  Command,
  EventData,
} from '../../src/contract/types.ts'
import { type Equal, expectType } from './equal.ts'

expectType<Equal<BeforeCommand | AfterCommand, Command>>()
expectType<Equal<BeforeCommand & AfterCommand, never>>()

export const before: BeforeCommand[] = [
  'Group.CallbackBeforeSendMsg',
  'Sns.CallbackPrevFriendAdd',
  'ChatBot.OnAssignAgent',
]
export const after: AfterCommand[] = [
  'Group.CallbackAfterSendMsg',
  'Group.CallbackSendMsgException',
  'State.StateChange',
]
// @ts-expect-error: it has happened already; there is nothing to decide
export const notBefore: BeforeCommand = 'C2C.CallbackAfterSendMsg'
// @ts-expect-error: its answer decides
export const notAfter: AfterCommand = 'C2C.CallbackBeforeSendMsg'
// @ts-expect-error: letter case counts
export const wrongCase: Command = 'c2c.callbackaftersendmsg'
export const batches: BatchCommand[] = ['Push.OfflinePush', 'Push.AllMemberPush']
// @ts-expect-error: one body, one event
export const notBatch: BatchCommand = 'C2C.CallbackAfterSendMsg'

type Decisions<C extends Command> = keyof CommandInfo[C]['decisions']
expectType<
  Equal<Decisions<'Group.CallbackBeforeSendMsg'>, 'allow' | 'modify' | 'refuse' | 'drop'>
>()
expectType<
  Equal<Decisions<'OfficialAccount.CallbackBeforeAddSubscriber'>, 'allow' | 'refuseSome' | 'refuse'>
>()
expectType<Equal<Decisions<'C2C.CallbackAfterSendMsg'>, never>>()
expectType<Equal<CommandInfo['Group.CallbackBeforeSendMsg']['family'], 'Group'>>()

// The data of several commands is the union of theirs.
type Pushes = EventData<'Push.OfflinePush' | 'Push.AllMemberPush'>
expectType<Equal<Pushes, EventData<'Push.OfflinePush'> | EventData<'Push.AllMemberPush'>>>()
