import type { InboxItem, InboxLogger } from '../../src/inbox/port.ts'

let made = 0

/** An event whose data is all that a test looks at. */
export const item = (data: unknown, more: Partial<InboxItem> = {}): InboxItem => ({
  id: `test/${++made}`,
  identified: true,
  kind: 'event',
  command: 'State.StateChange',
  data,
  query: {},
  receivedAt: 0,
  ...more,
})

export type LogLine = { level: 'warn' | 'error'; text: string; fields: Record<string, any> }

/** A logger that keeps its lines. */
export function keptLog(): InboxLogger & { lines: LogLine[] } {
  const lines: LogLine[] = []
  const write = (level: LogLine['level']) => (fields: object, text: string) =>
    void lines.push({ level, text, fields })
  return { lines, warn: write('warn'), error: write('error') }
}
