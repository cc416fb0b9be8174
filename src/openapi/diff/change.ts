/** The kinds of difference between two contracts, independent of who reads or writes the value. */
export type SchemaChange =
  | 'member-removed'
  | 'member-added'
  | 'required-member-added'
  | 'member-optional'
  | 'member-required'
  | 'type-changed'
  | 'type-widened'
  | 'type-narrowed'
  | 'type-renamed'
  | 'values-changed'
  | 'values-widened'
  | 'values-narrowed'
  | 'value-added'
  | 'value-removed'
  | 'limit-widened'
  | 'limit-narrowed'
  | 'kind-added'
  | 'kind-removed'
  | 'open-kind-added'
  | 'open-kind-removed'
  | 'opened'
  | 'closed'
  | 'unit-changed'
  | 'unit-described'
  | 'plausible-changed'
  | 'rule-changed'
  | 'words-changed'

/** A difference between two schemas; `detail` describes it as part of a sentence. */
export type Change = { id: SchemaChange; path: string; detail: string }

/** `breaking`: correct code is now wrong. `notable`: worth a look. `fine`: nothing to do. */
export type Level = 'breaking' | 'notable' | 'fine'

/** A difference between two contracts, judged for receivers of the callbacks. */
export type Finding = {
  id: string
  level: Level
  /** Its command; empty when the finding is about all of them. */
  callback: string
  /** Where in the callback: `request.MsgBody[].MsgType`, `query.OptPlatform`, `x-decisions.refuse`. */
  path: string
  /** What it means for a receiver, as a sentence. */
  sentence: string
}
