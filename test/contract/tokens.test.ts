import { expect, test } from 'vitest'
import { checkTokens } from '../../src/contract/tokens.ts'

test.each([['none'], [['a']], [['old', 'new token']]])('%j are tokens', (tokens) => {
  expect(checkTokens(tokens)).toBe(tokens)
})

test.each([
  [[], /say tokens: 'none'/],
  [undefined, /say tokens: 'none'/],
  ['secret', /say tokens: 'none'/],
  [[undefined], /Is the environment variable set/],
  [[''], /Is the environment variable set/],
  [['a', ' b'], /white space/],
])('%j are refused, with the fix', (tokens, text) => {
  expect(() => checkTokens(tokens)).toThrow(text)
})
