import { expect, test } from 'vitest'
import { checkTokens } from '../../src/contract/tokens.ts'

test.each([['none'], [['a']], [['old', 'new token']]])('%j are tokens', (tokens) => {
  expect(checkTokens(tokens)).toBe(tokens)
})

test.each([
  [[], /use tokens: 'none'/],
  [undefined, /use tokens: 'none'/],
  ['secret', /use tokens: 'none'/],
  [[undefined], /Is its environment variable set/],
  [[''], /Is its environment variable set/],
  [['a', ' b'], /white space/],
])('%j are refused, with the fix', (tokens, text) => {
  expect(() => checkTokens(tokens)).toThrow(text)
})
