import type { InboxStore } from './store.ts'

/** What one who looks at an inbox from outside can do, also while a receiver works on it. */
export type InboxDesk = Pick<InboxStore, 'counts' | 'list' | 'requeue' | 'purge' | 'close'>
