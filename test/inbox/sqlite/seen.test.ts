import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate, SCHEMA_VERSION } from '../../../src/inbox/sqlite/file/schema.ts'
import { Seen, slotOf } from '../../../src/inbox/sqlite/thread/seen.ts'

function seen() {
  const database = new DatabaseSync(':memory:')
  migrate(database, 0)
  const count = () => Number(database.prepare('SELECT count(*) AS n FROM seen').get()?.n)
  return { seen: new Seen(database), count }
}

const idOf = (number: number) =>
  `1400000000/C2C.CallbackAfterSendMsg/${number}_${number}_1762858021`

describe('the ids of recent events', () => {
  it('are known once they were added', () => {
    const { seen: ids } = seen()
    expect([ids.add('a', 1), ids.add('a', 2), ids.add('b', 2)]).toEqual([true, false, true])
  })

  it('are told apart even where they fall on the same place', () => {
    const { seen: ids } = seen()
    // Two ids of one minute whose hashes collide, found by trying.
    const bySlot = new Map<number, string>()
    let pair: [string, string] | undefined
    for (let number = 0; !pair; number++) {
      const other = bySlot.get(slotOf(idOf(number)))
      if (other) pair = [other, idOf(number)]
      bySlot.set(slotOf(idOf(number)), idOf(number))
    }
    const [one, other] = pair
    expect([ids.add(one, 1), ids.add(other, 1)]).toEqual([true, true])
    expect([ids.add(one, 2), ids.add(other, 2)]).toEqual([false, false])
  })

  it('of one minute stand together, those of the next after them', () => {
    const minute = (number: number, time: number) =>
      Math.floor(slotOf(`1400000000/X/${number}_${time}`) / 2 ** 22)
    expect([minute(1, 1762858021), minute(2, 1762858022)]).toEqual([29380967, 29380967])
    expect(minute(1, 1762858081)).toBe(29380968)
    // Milliseconds are read as well; the app's id, which looks like a time, is not.
    expect(minute(1, 1762858021412)).toBe(29380967)
    expect(slotOf('1762858021/X/abc') / 2 ** 22).toBeLessThan(4096)
  })

  it('are forgotten when they are old, a part at a time', () => {
    const { seen: ids, count } = seen()
    for (let number = 0; number < 5_000; number++) ids.add(idOf(number), number < 4_000 ? 100 : 200)
    for (let turn = 0; turn < 4; turn++) ids.sweep(150)
    expect(count()).toBe(1_000)
    expect([ids.add(idOf(4_500), 200), ids.add(idOf(1), 200)]).toEqual([false, true])
  })
})

it('the tables have a version', () => {
  expect(SCHEMA_VERSION).toBe(1)
})
