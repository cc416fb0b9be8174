// Checked by `npm run types` only: the answers to a before-callback are its decisions and no others.
import type { Webhooks } from '../../src/contract/types.ts'

type Reply = Webhooks['Group.CallbackBeforeSendMsg']['reply']
const usual = { ActionStatus: 'OK', ErrorInfo: '' } as const

export const allowed: Reply = { ...usual, ErrorCode: 0 }
export const modified: Reply = {
  ...usual,
  ErrorCode: 0,
  MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: '***' } }],
}
export const dropped: Reply = { ...usual, ErrorCode: 2 }
export const refusedWithCode: Reply = {
  ActionStatus: 'FAIL',
  ErrorCode: 10100,
  ErrorInfo: 'No ads',
}

// @ts-expect-error: a refused message has no new content
export const both: Reply = { ...usual, ErrorCode: 1, MsgBody: [] }
export const wrongElement: Reply = {
  ...usual,
  ErrorCode: 0,
  // @ts-expect-error: the content of TIMTextElem is { Text }
  MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Data: '' } }],
}
// @ts-expect-error: RefusedMembers_Account belongs to Group.CallbackBeforeInviteJoinGroup
export const foreign: Reply = { ...usual, ErrorCode: 0, RefusedMembers_Account: ['ann'] }

type Invitation = Webhooks['Group.CallbackBeforeInviteJoinGroup']['reply']
export const someRefused: Invitation = { ...usual, ErrorCode: 0, RefusedMembers_Account: ['ann'] }
// @ts-expect-error: a list of accounts, not one
export const oneRefused: Invitation = { ...usual, ErrorCode: 0, RefusedMembers_Account: 'ann' }
