// The entry `tencent-chat-webhooks/types`: types only. In addition to the maps by command, every
// callback has named types (`C2CAfterSendMsg`, `C2CAfterSendMsgReply`).
export type * from './contract/named-types.ts'
export type * from './contract/types.ts'
