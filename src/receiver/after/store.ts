import { inTime, LATE } from '../../async/deadline.ts'
import { isPromise, type Maybe } from '../../async/maybe.ts'
import { plainItem } from '../../inbox/event-item.ts'
import type { Inbox, InboxItem } from '../../inbox/port.ts'

/**
 * Passes items to the inbox. `undefined` means that they are stored. An inbox that takes longer
 * than `leftMs` milliseconds has failed; it may still store them later, and a retry by the platform
 * then duplicates them.
 */
export function store(
  inbox: Inbox,
  items: readonly InboxItem[],
  leftMs: number,
): Maybe<{ error: unknown } | undefined> {
  const failed = (error: unknown) => ({ error })
  try {
    const stored = inbox.append(inbox.lazyItems ? items : items.map(plainItem))
    if (!isPromise(stored)) return undefined
    return inTime(stored, leftMs).then(
      (result) => (result === LATE ? failed(tooLate()) : undefined),
      failed,
    )
  } catch (error) {
    return failed(error)
  }
}

const tooLate = () =>
  new Error(
    'the inbox did not store the event before the deadline; answered 503. Is its storage slow or unreachable?',
  )
