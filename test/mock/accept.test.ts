import { describe, expect, test } from 'vitest'
import { acceptsJson } from '../../src/mock/accept.ts'

describe('the header Accept', () => {
  test.each([
    undefined,
    '',
    '*/*',
    '*/*;q=x',
    'application/json; q=0.5, text/*',
    'Application/*',
    'text/html, application/json;charset="a,b"',
    'text/html, image/gif, *; q=.2, */*; q=.2',
    'text/html;q=0, */*',
    // Without a media range, as if the header was absent.
    '*',
    ';',
    'a',
    '/',
    'a/',
    ', ,',
  ])('%j takes JSON', (header) => {
    expect(acceptsJson(header)).toBe(true)
  })

  test.each([
    'text/html',
    'text/*;q=0.3',
    'application/xml, *',
    'application/json;q=0',
    '*/*; q=0.000',
  ])('%j does not', (header) => {
    expect(acceptsJson(header)).toBe(false)
  })

  test('is read in no time when it is long', () => {
    const begun = performance.now()
    for (const header of [
      'a/b;'.repeat(4000),
      `a/b${' '.repeat(16_000)}`,
      `${'a'.repeat(16_000)}/`,
    ])
      acceptsJson(header)
    expect(performance.now() - begun).toBeLessThan(100)
  })
})
