import '../node-version.ts'
import { type InboxOptions, StoreInbox } from './inbox.ts'
import { SqliteStore } from './sqlite/store.ts'
import { atLeast } from './worker/options.ts'

/** Options of `SqliteInbox`. */
export type SqliteInboxOptions = InboxOptions & {
  /**
   * How long ids of events are remembered, in milliseconds; a redelivery within this time is dropped. One hour by
   * default.
   */
  rememberMs?: number
  /** How long dead letters are kept, in milliseconds. For ever by default. */
  keepDeadMs?: number
  /** How long bodies in quarantine are kept, in milliseconds. For ever by default. */
  keepQuarantineMs?: number
  /** Maximum number of events that wait; more are answered 503. By default the disk is the limit. */
  limitItems?: number
}

const HOUR_MS = 60 * 60 * 1000

/**
 * An inbox in a SQLite file: what was acknowledged is on the disk, and is handled after a crash, a deploy or a
 * power failure. It needs no dependency; Node has SQLite. One process owns a file. A commit takes an fsync in a
 * thread of its own, which many events share.
 *
 * The file is created with its folder when it is not there. It is checked, and one that is damaged, foreign or
 * newer is left as it is.
 *
 * @example
 * import { createReceiver } from 'tencent-chat-webhooks'
 * import { SqliteInbox } from 'tencent-chat-webhooks/sqlite'
 *
 * const inbox = new SqliteInbox('data/inbox.db')
 * const receiver = createReceiver({ sdkAppId: 1400000000, tokens, inbox })
 */
export class SqliteInbox extends StoreInbox<SqliteStore> {
  /**
   * @param path of the file
   * @throws Error when the file cannot be used or another process owns it; the message says what to do
   * @throws TypeError for an invalid option
   */
  constructor(path: string, options: SqliteInboxOptions = {}) {
    const forEver = Number.POSITIVE_INFINITY
    const { rememberMs = HOUR_MS, keepDeadMs = forEver, keepQuarantineMs = forEver } = options
    const { limitItems = forEver } = options
    const checked = {
      rememberMs: atLeast(0, 'rememberMs', rememberMs),
      keepDeadMs: atLeast(0, 'keepDeadMs', keepDeadMs),
      keepQuarantineMs: atLeast(0, 'keepQuarantineMs', keepQuarantineMs),
      limitItems: atLeast(1, 'limitItems', limitItems),
    }
    super(new SqliteStore(path, checked), options)
  }
}
