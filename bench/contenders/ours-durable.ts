import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SqliteInbox } from '../../src/inbox/sqlite.ts'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { receiver } from './receiver.ts'

/** With the inbox in SQLite: answered when the events are on the disk. */
export default () => {
  const folder = mkdtempSync(join(tmpdir(), 'tcw-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return nodeAdapter(receiver(undefined, new SqliteInbox(join(folder, 'inbox.db'))))
}
