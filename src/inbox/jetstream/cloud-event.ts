import { type MsgHdrs, headers as newHeaders } from '@nats-io/transport-node'
import { elementsOf, memberOf } from '../../text/json-slice.ts'
import { RawText } from '../../text/raw-text.ts'
import type { InboxItem } from '../port.ts'

/** The handlers that had succeeded before a dead letter was requeued; not an attribute of the event. */
export const DONE_HEADER = 'tcw-done'

const encoder = new TextEncoder()

/**
 * The headers of a CloudEvent 1.0 in binary content mode: attributes with the prefix `ce-`, percent-encoded.
 * https://github.com/cloudevents/spec/blob/main/cloudevents/bindings/nats-protocol-binding.md
 */
export function headersOf(item: InboxItem): MsgHdrs {
  const { id, identified, kind, command, key, position, query, receivedAt, findings, trace } = item
  const headers = newHeaders()
  const set = (name: string, value: string) => headers.set(name, encoded(value))
  set('ce-specversion', '1.0')
  set('ce-id', id)
  set('ce-type', command)
  set('ce-source', `/tencent-chat/${query.SdkAppid ?? 'unknown'}`)
  set('ce-time', new Date(receivedAt).toISOString())
  headers.set('content-type', 'application/json')
  set('ce-kind', kind)
  set('ce-identified', String(identified))
  set('ce-query', JSON.stringify(query))
  set('ce-receivedat', String(receivedAt))
  if (key !== undefined) set('ce-key', key)
  if (position !== undefined) set('ce-position', String(position))
  // https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-tracing.md
  if (trace !== undefined) set('ce-traceparent', trace)
  if (findings?.length) set('ce-findings', JSON.stringify(findings))
  return headers
}

/** The item of a message; one that is not from this inbox becomes an `invalid` item, for the quarantine. */
export function itemOf(headers: MsgHdrs | undefined, data: Uint8Array): InboxItem {
  const raw = new RawText(data)
  try {
    return readItem(headers as MsgHdrs, raw)
  } catch (error) {
    const message = `the message is not an event of this inbox: ${String(error)}`
    return {
      id: headers?.get('ce-id') || 'unreadable',
      identified: false,
      kind: 'invalid',
      command: headers?.get('ce-type') || '',
      data: raw.text,
      raw,
      query: {},
      receivedAt: Date.now(),
      findings: [{ path: '', keyword: 'type', message, expected: 'a CloudEvent of this inbox' }],
    }
  }
}

function readItem(headers: MsgHdrs, raw: RawText): InboxItem {
  const get = (name: string) =>
    headers.has(name) ? decodeURIComponent(headers.get(name)) : undefined
  const must = (name: string) => {
    const value = get(name)
    if (value === undefined) throw new Error(`it has no header ${name}`)
    return value
  }
  const position = get('ce-position')
  const findings = get('ce-findings')
  return {
    id: must('ce-id'),
    identified: get('ce-identified') === 'true',
    key: get('ce-key'),
    kind: must('ce-kind') as InboxItem['kind'],
    command: must('ce-type'),
    data: JSON.parse(raw.text),
    raw,
    position: position === undefined ? undefined : Number(position),
    query: JSON.parse(must('ce-query')),
    receivedAt: Number(must('ce-receivedat')),
    trace: get('ce-traceparent'),
    ...(findings && { findings: JSON.parse(findings) }),
  }
}

/** The list in a header; empty without one. */
export function listIn(headers: MsgHdrs | undefined, name: string): any[] {
  const value = headers?.get(name)
  return value ? JSON.parse(decodeURIComponent(value)) : []
}

/**
 * The data of each item as JSON: the bytes that were sent, where they are known. The items of a batch share a
 * body, which is cut once.
 */
export function dataOf(items: readonly InboxItem[]): Uint8Array[] {
  const cut = new Map<RawText, Uint8Array[]>()
  return items.map(({ kind, data, raw, position }) => {
    const json = () => encoder.encode(JSON.stringify(data) ?? 'null')
    if (!raw) return json()
    // The list of a batch is not the whole body.
    if (kind === 'batch') return memberOf(raw.bytes, 'Events') ?? json()
    if (position === undefined) return raw.bytes
    const elements = cut.get(raw) ?? elementsOf(raw.bytes, 'Events')
    cut.set(raw, elements)
    return elements[position] ?? json()
  })
}

/** Percent-encodes what is not printable ASCII, and space, `"` and `%`, as CloudEvents says for headers. */
export const encoded = (value: string): string =>
  // A half of a surrogate pair, which JSON may contain, has no UTF-8.
  value.toWellFormed().replace(/[^\x21\x23\x24\x26-\x7e]+/g, encodeURIComponent)

/** The partition of an ordering key: FNV-1a, the same in every process. */
export function partitionOf(key: string, partitions: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % partitions
}
