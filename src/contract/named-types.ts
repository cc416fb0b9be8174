// A named type for the request and the reply of each callback: `C2CAfterSendMsg`,
// `C2CAfterSendMsgReply`.
export type * from '../../generated/names.ts'
