import { describe, expect, test } from 'vitest'
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
