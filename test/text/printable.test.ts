import { expect, test } from 'vitest'
import { printable } from '../../src/text/printable.ts'

test.each([
  ['plain text, 中文, zoë, 👩‍👩‍👧', 'plain text, 中文, zoë, 👩‍👩‍👧'],
  ['a\r\nb', 'a\\u000d\\u000ab'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u009b31m\u0000\u007f', '\\u009b31m\\u0000\\u007f'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\u202eabc\u2066', '\\u202eabc\\u2066'],
  ['half \ud83d an emoji', 'half \\ud83d an emoji'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('a long text is cut', () => {
  expect(printable('x'.repeat(1_000_000), 10)).toBe(`${'x'.repeat(10)}…`)
  expect(printable('x'.repeat(1_000_000)).length).toBe(301)
  expect(printable('👩'.repeat(10), 3)).toBe('👩\\ud83d…')
})
