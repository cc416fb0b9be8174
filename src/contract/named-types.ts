// A name of its own for each callback's request and reply: `C2CAfterSendMsg`, `C2CAfterSendMsgReply`.
export type * from '../../generated/names.ts'
