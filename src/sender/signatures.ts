/** How `Sign` and `RequestTime` are made; all but `right` are wrong on purpose. */
export const SIGNATURES = ['right', 'wrong', 'missing', 'expired', 'future'] as const
export type Signature = (typeof SIGNATURES)[number]
