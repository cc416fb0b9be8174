import { inTime, LATE } from '../../async/deadline.ts'
import { isPromise, type Maybe } from '../../async/maybe.ts'
import type { InboxItem } from '../../inbox/port.ts'

/**
 * Hands items to the inbox. Without a result they are stored; else the error says why not. An inbox that takes longer than `leftMs`
 * milliseconds has failed: it may store them later all the same, and the platform's retry doubles them.
 */
export function store(
  append: (items: readonly InboxItem[]) => Promise<void> | void,
  items: readonly InboxItem[],
  leftMs: number,
): Maybe<{ error: unknown } | undefined> {
  const failed = (error: unknown) => ({ error })
  try {
    const stored = append(items)
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
    'the inbox has not stored the event before the deadline; answered 503. Is its storage slow or out of reach?',
  )
