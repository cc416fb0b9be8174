/** What every contender without a contract answers. */
export const ANSWER = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const
