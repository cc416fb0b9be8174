import contract from 'tencent-chat-webhooks/openapi.json' with { type: 'json' }

export const title: string = contract.webhooks['C2C.CallbackAfterSendMsg'].post.summary
