import { expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { nearest } from '../../src/contract/nearest.ts'

test.each([
  ['State.StateChanged', '; did you mean State.StateChange?'],
  ['state.statechange', '; did you mean State.StateChange?'],
  ['Zzz', ''],
  ['', ''],
])('%s: "%s"', (word, hint) => {
  expect(nearest(word)).toBe(hint)
})

test('a long word is not compared: its time would grow with its length', () => {
  const begun = performance.now()
  expect(nearest('State.StateChange'.repeat(20_000))).toBe('')
  expect(performance.now() - begun).toBeLessThan(50)
})

test('every command with a slip at its end is found', () => {
  for (const { command } of callbacks) expect(nearest(`${command}s`)).toContain('did you mean')
})
