// The entry `tencent-chat-webhooks/types`: types only. Every callback has names of its own (`C2CAfterSendMsg`,
// `C2CAfterSendMsgReply`) beside the maps by command.
export type * from './contract/named-types.ts'
export type * from './contract/types.ts'
