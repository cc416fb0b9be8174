// Checked by `npm run types` only. A line after `@ts-expect-error` must not compile: tsc complains if it does.
import type { C2CAfterSendMsg, C2CAfterSendMsgReply } from '../../generated/names.ts'
import type { Ack, Command, EventData, MsgBodyElement, Webhooks } from '../../src/contract/types.ts'
import { type Equal, expectType } from './equal.ts'

type Chat = Webhooks['C2C.CallbackAfterSendMsg']

// Request.
expectType<Equal<Chat['request']['CallbackCommand'], 'C2C.CallbackAfterSendMsg'>>()
expectType<Equal<Chat['request']['From_Account'], string>>()
expectType<Equal<Chat['request']['MsgBody'], MsgBodyElement[]>>()
expectType<Equal<Chat['request'], C2CAfterSendMsg>>()
expectType<Equal<Chat['request'], EventData<'C2C.CallbackAfterSendMsg'>>>()

// Query.
expectType<Equal<Chat['query']['SdkAppid'], number>>()
expectType<Equal<Chat['query']['Sign'], string | undefined>>()
expectType<Equal<Chat['query']['CallbackCommand'], 'C2C.CallbackAfterSendMsg'>>()

// Reply.
expectType<Equal<Chat['reply'], Ack>>()
expectType<Equal<Chat['reply'], C2CAfterSendMsgReply>>()
export const ok: Ack = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

// An item of a batch.
type Push = EventData<'Push.OfflinePush'>
expectType<Equal<Webhooks['Push.OfflinePush']['request'], { Events: Push[] }>>()
expectType<Equal<Push['CallbackCommand'], 'Push.OfflinePush'>>()
expectType<Equal<Push['EventTime'], string | number>>()
expectType<Equal<Push['EventType'], 1 | 2>>()

// Every part of every callback is an object with members: neither `any`, `unknown`, `never` nor an object without keys.
type Vague<T> = [keyof T] extends [never] ? true : string extends keyof T ? true : false
type VagueParts = {
  [C in Command]: {
    [P in 'request' | 'query' | 'reply']: Vague<Webhooks[C][P]> extends false ? never : `${C} ${P}`
  }['request' | 'query' | 'reply']
}[Command]
expectType<Equal<VagueParts, never>>()

// Wrong uses.
// @ts-expect-error: no such command
export type NoCommand = Webhooks['C2C.CallbackAfterSend']
// @ts-expect-error: an alias is not a key; findCallback() resolves it
export type Alias = Webhooks['Call.CallbackAfterCloudRecordingChanged']
// @ts-expect-error: a callback has a request, a query and a reply
export type NoPart = Chat['body']
// @ts-expect-error: wire names are never renamed
export type Renamed = Chat['request']['fromAccount']
// @ts-expect-error: a Push body has no command at the top level
export type TopLevel = Webhooks['Push.OfflinePush']['request']['CallbackCommand']
// @ts-expect-error: Push callbacks carry no ClientIP
export type NoClientIP = Webhooks['Push.OfflinePush']['query']['ClientIP']
// @ts-expect-error: ErrorInfo is missing
export const incomplete: Ack = { ActionStatus: 'OK', ErrorCode: 0 }
// @ts-expect-error: Okay is no ActionStatus
export const unknownStatus: Ack = { ActionStatus: 'Okay', ErrorCode: 0, ErrorInfo: '' }
// @ts-expect-error: ErrorCode is a number
export const text: Ack = { ActionStatus: 'OK', ErrorCode: '0', ErrorInfo: '' }
