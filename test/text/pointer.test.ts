import { describe, expect, test } from 'vitest'
import { pointerTo, valueAt } from '../../src/text/pointer.ts'

const document = { list: [{ name: 'first' }], 'a/b': { '~': { '~1': 'deep' } }, '': { '': 0 } }

describe('a JSON pointer', () => {
  test.each<[string, string, unknown]>([
    ['the whole', '', document],
    ['a member of an item', '/list/0/name', 'first'],
    ['names with / and ~', '/a~1b/~0/~01', 'deep'],
    ['empty names', '//', 0],
    ['nothing, past the end of a list', '/list/7/name', undefined],
    ['nothing, below a plain value', '/list/0/name/more', undefined],
  ])('leads to %s', (_, pointer, expected) => {
    expect(valueAt(document, pointer)).toEqual(expected)
  })

  test.each(['name', 'a/b', '~', '~1', '', 0])('is made so that it leads back: %j', (step) => {
    const value = { found: true }
    expect(valueAt({ parent: { [step]: value } }, pointerTo('/parent', step))).toBe(value)
  })
})
