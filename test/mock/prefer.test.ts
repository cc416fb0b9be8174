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
    ['code=200;example=x, respond-async', undefined],
    ['code=503', undefined],
    ['example=allow, example=refuse-with-code', 'example=allow'],
    ['return=minimal, wait=10', undefined],
    ['"', undefined],
    ['=', undefined],
    ['__proto__=1, constructor, toString=x', undefined],
  ])('%j passes: %s', (header, passed) => {
    expect(read(header)).not.toHaveProperty('status')
    expect((read(header) as { header?: string }).header).toBe(passed)
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

  test.each([100, 204, 302])('a default answer is no answer %i', (code) => {
    expect(readPrefer(`code=${code}`, 'A', { 200: [], default: [] })).toMatchObject({ status: 404 })
  })

  test('a default answer stands for every code of an error', () => {
    expect(readPrefer('code=418', 'A', { 200: [], default: [] })).toEqual({
      refusal: '418',
      play: {},
      chooses: true,
    })
  })

  test.each([
    ['decision=refuse, errorcode=10120', { decision: 'refuse', code: 10120 }],
    ['delay=1500', { delayMs: 1500 }],
    ['fail=envelope', { fail: 'envelope', failRate: 1 }],
    ['example=allow', {}],
  ])('%j plays %j', (header, play) => {
    expect(read(header)).toMatchObject({ play })
  })

  test.each([
    ['fail=boom', 'fail must be one of not-json, envelope, empty, status-500, no-answer, cut'],
    ['delay=long', 'delay must be a number of milliseconds'],
    ['errorcode=x', 'errorcode must be an ErrorCode, digits'],
    ['decision=no-way', 'decision must be the name of a decision'],
  ])('%j is unusable', (header, detail) => {
    expect(read(header)).toMatchObject({ status: 400, detail: expect.stringContaining(detail) })
  })
})
