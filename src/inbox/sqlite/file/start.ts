import type { Start } from './messages.ts'
import { open } from './open.ts'
import { seedOf } from './schema.ts'

/** What the tables hold. */
export function startOf(path: string, isClean: boolean): Start {
  const database = open(path, { readOnly: true })
  try {
    const number = (sql: string) => Number(database.prepare(sql).get()?.n)
    const letters = (state: string) =>
      number(`SELECT count(*) AS n FROM letters WHERE state = '${state}'`)
    const parts = number('SELECT coalesce(sum(json_array_length(items)), 0) AS n FROM deliveries')
    const keys =
      'SELECT DISTINCT ordering_key AS key FROM letters WHERE holds_key = 1 AND ordering_key IS NOT NULL'
    return {
      counts: {
        waiting: parts - number('SELECT count(*) AS n FROM handled'),
        dead: letters('dead'),
        quarantined: letters('quarantined'),
      },
      lastSeq: number('SELECT coalesce(max(seq), 0) AS n FROM deliveries'),
      isClean,
      seed: seedOf(database),
      heldKeys: database
        .prepare(keys)
        .all()
        .map(({ key }) => String(key)),
    }
  } finally {
    database.close()
  }
}
