import type { InboxItem } from '../../src/inbox/port.ts'
import { RawText } from '../../src/text/raw-text.ts'
import { cases, FRESH } from '../cases.ts'

const of = (events: number, command: string) =>
  cases.find((one) => one.events === events && one.command === command)?.body as string
const BATCH = of(100, 'Push.OfflinePush')
const SINGLE = of(1, 'C2C.CallbackAfterSendMsg')

let made = 0

/** The items of a request that was never sent before: a batch of 100 push events, or one message. */
export function items(kind: 'batch' | 'one'): InboxItem[] {
  const fresh = String(Number(FRESH) + ++made)
  const text = (kind === 'batch' ? BATCH : SINGLE).replaceAll(FRESH, fresh)
  const raw = new RawText(Buffer.from(text))
  const body = JSON.parse(text)
  const command = kind === 'batch' ? 'Push.OfflinePush' : 'C2C.CallbackAfterSendMsg'
  const events: unknown[] = kind === 'batch' ? body.Events : [body]
  return events.map((data, index) => ({
    id: `1400000000/${command}/${fresh}_${index}`,
    identified: true,
    key: `1400000000/user/${made % 500}_${index}`,
    position: kind === 'batch' ? index : undefined,
    kind: 'event',
    command,
    data,
    raw,
    query: { SdkAppid: '1400000000', CallbackCommand: command },
    receivedAt: Date.now(),
  }))
}

/** Calls something `times` times, so many at once; resolves to the seconds that it took. */
export async function timed(times: number, atOnce: number, work: () => unknown): Promise<number> {
  let left = times
  const started = performance.now()
  const lane = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (performance.now() - started) / 1000
}
