import { describe, expect, test } from 'vitest'
import { readAccept } from '../../src/mock/accept.ts'
import { readPrefer } from '../../src/mock/prefer.ts'

const ANSWERS = { 200: ['allow', 'refuse-with-code'], 503: [] }
const read = (header: string | undefined) => readPrefer(header, 'A.Callback', ANSWERS)

describe('of the header Prefer', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['example=allow', 'example=allow'],
    ['EXAMPLE="refuse-with-code"', 'example=refuse-with-code'],
    ['dynamic = true , seed=7', 'dynamic=true, seed=7'],
    ['code=200;example=x, respond-async', 'code=200'],
    ['code=503', 'code=503'],
    ['example=allow, example=refuse-with-code', 'example=allow'],
    ['return=minimal, wait=10', undefined],
    ['"', undefined],
    ['=', undefined],
    ['__proto__=1, constructor, toString=x', undefined],
  ])('%j passes: %s', (header, passed) => {
    expect(read(header)).toEqual(passed === undefined ? {} : { header: passed })
  })

  test.each([
    ['code=abc', 400, 'code must be a status code such as 200, not "abc"'],
    ['code=20000', 400, 'must be a status code'],
    ['dynamic=maybe', 400, 'dynamic must be true or false, not "maybe"'],
    ['example', 400, 'example must be the name of an example'],
    ['code=404', 404, 'has no answer 404 to A.Callback; Prefer: code takes 200, 503'],
    ['example=nope', 404, 'takes allow, refuse-with-code'],
    ['example=__proto__', 404, 'no example "__proto__"'],
  ])('%j is answered %i', (header, status, detail) => {
    expect(read(header)).toMatchObject({ status, detail: expect.stringContaining(detail) })
  })

  test('a default answer stands for every code', () => {
    expect(readPrefer('code=418', 'A', { 200: [], default: [] })).toEqual({ header: 'code=418' })
  })
})

describe('of the header Accept', () => {
  test.each([
    [undefined, undefined],
    ['*/*', '*/*'],
    ['application/json; q=0.5, text/*', 'application/json; q=0.5, text/*'],
    ['application/vnd.a+json;a="b c"', 'application/vnd.a+json;a="b c"'],
    ['text/html, image/gif, *; q=.2, */*; q=.2', 'text/html, image/gif, */*; q=.2'],
    ['*', undefined],
    [';', undefined],
    ['a', undefined],
    ['/', undefined],
    ['a/', undefined],
    ['/b', undefined],
    ['a/b;', undefined],
    ['a/b;c', undefined],
    [', ,', undefined],
  ])('%j passes: %s', (header, passed) => {
    expect(readAccept(header)).toBe(passed)
  })

  test('a long one is read in no time', () => {
    const started = performance.now()
    readAccept('a/b;'.repeat(4000))
    readAccept(`a/b${' '.repeat(16_000)}`)
    readAccept('a/b;c="'.repeat(2000))
    expect(performance.now() - started).toBeLessThan(100)
  })
})
