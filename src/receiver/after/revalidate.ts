import { findCallback } from '../../contract/callbacks.ts'
import type { Finding } from '../../contract/findings.ts'
import { validate } from '../../contract/validate.ts'
import { tidy } from '../../http/body.ts'
import { plainItem } from '../../inbox/event-item.ts'
import type { InboxItem } from '../../inbox/port.ts'
import { itemsOf } from './items.ts'

/** Handlers are registered where the receiver runs; there, a batch handler also takes single events. */
const SINGLE = { hasBatchHandler: () => false, hasEventHandler: () => true }

/**
 * Validates a quarantined body again: after an upgrade, the contract may know what it did not know before.
 *
 * @returns the events of the body, if it is valid by now; otherwise its findings
 */
export function revalidate({
  command,
  raw,
  data,
  query,
  receivedAt,
  trace,
}: InboxItem): { events: InboxItem[] } | { findings: readonly Finding[] } {
  const callback = findCallback(command)
  if (callback?.phase !== 'after') return { findings: [] }
  const body = raw ? JSON.parse(raw.text) : data
  tidy(body, Number.POSITIVE_INFINITY)
  const ofBody = validate(callback.command, body)
  const ofQuery = validate(callback.command, query, { part: 'query' })
  const findings = [...ofBody.errors, ...ofQuery.errors]
  if (findings.length) return { findings }
  const delivery = { callback, command, body, raw, query, receivedAt, span: undefined }
  return { events: itemsOf(delivery, SINGLE).map((event) => ({ ...plainItem(event), trace })) }
}
