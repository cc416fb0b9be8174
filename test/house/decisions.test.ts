import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../docs/decisions')

test.each(readdirSync(folder))(
  'decision %s has its number, a title, a status and a date',
  (name) => {
    const number = Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1])
    const [title, empty, status] = readFileSync(join(folder, name), 'utf8').split('\n')
    expect(title).toMatch(new RegExp(`^# ${number}\\. \\S`))
    expect(empty).toBe('')
    expect(status).toMatch(/^Status: (accepted|replaced by decision \d+), 20\d\d-\d\d-\d\d(;.*)?$/)
  },
)
