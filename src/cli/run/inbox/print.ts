import type { InboxCounts } from '../../../inbox/port.ts'
import type { StoredItem } from '../../../inbox/store.ts'
import { printable, printableJson } from '../../../text/printable.ts'

/** What `--json` prints of an item: the body as text, because its numbers may be larger than JSON.parse keeps. */
export const plain = ({ item, ...stored }: StoredItem): object => ({
  ...stored,
  at: new Date(stored.at).toISOString(),
  id: item.id,
  kind: item.kind,
  command: item.command,
  orderingKey: item.key,
  position: item.position,
  receivedAt: new Date(item.receivedAt).toISOString(),
  query: { ...item.query },
  findings: item.findings,
  body: item.raw?.text ?? JSON.stringify(item.data),
})

export function printCounts({ waiting, running, retrying, dead, quarantined }: InboxCounts): void {
  const parts = [
    `${waiting + running} waiting`,
    `${retrying} retrying`,
    `${dead} dead`,
    `${quarantined} in quarantine`,
  ]
  console.log(parts.join(', '))
}

/** One line for an item. */
export function printLine({ ref, at, attempts, item, failures }: StoredItem): void {
  const why = failures[0]?.error ?? item.findings?.[0]?.message ?? ''
  const tried = attempts ? `${attempts}x` : ''
  const columns = [
    ref.padEnd(8),
    new Date(at).toISOString(),
    tried.padEnd(4),
    printable(item.command, 60),
  ]
  console.log([...columns, printable(item.id, 100), printable(why, 120)].filter(Boolean).join('  '))
}

/** Everything about an item. */
export function printItem(stored: StoredItem): void {
  const { ref, state, at, attempts, done, failures, item } = stored
  const lines: [string, string][] = [
    ['ref', ref],
    ['state', `${state} since ${new Date(at).toISOString()}`],
    ['command', item.command],
    ['id', item.identified ? item.id : `${item.id} (nothing identifies the event)`],
    ['ordering key', item.key ?? 'none'],
    ['received', new Date(item.receivedAt).toISOString()],
    ['attempts', String(attempts)],
    ['succeeded', done.join(', ') || 'none'],
    ...failures.map(({ handler, error }): [string, string] => [
      'failed',
      `${handler || 'handler'}: ${error}`,
    ]),
    ...(item.findings ?? []).map(({ path, message }): [string, string] => [
      'finding',
      `${path} ${message}`,
    ]),
    ['query', new URLSearchParams(item.query).toString()],
  ]
  for (const [name, text] of lines) console.log(`${`${name}:`.padEnd(14)} ${printable(text, 500)}`)
  console.log(printableJson(item.data))
}
