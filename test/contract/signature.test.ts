import { describe, expect, it } from 'vitest'
import { SIGNATURE_WINDOW_SECONDS } from '../../src/contract/protocol.ts'
import { type SignatureCheck, sign, verifySignature } from '../../src/contract/signature.ts'

// The example of the platform's configuration page: https://cloud.tencent.com/document/product/269/32431
const TOKEN = 'xxxxyyyy'
const TIME = '1669872112'
const SIGN = '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061'
const NOW = Number(TIME) * 1000

const problem = (change: Partial<SignatureCheck> = {}) => {
  const check = { sign: SIGN, requestTime: TIME, tokens: [TOKEN], now: NOW, ...change }
  const result = verifySignature(check)
  return result.ok ? undefined : result.reason
}

describe('sign', () => {
  it('makes what the platform documents', () => {
    expect([sign(TOKEN, TIME), sign(TOKEN, Number(TIME))]).toEqual([SIGN, SIGN])
  })

  it('takes tokens and times as they are written', () => {
    expect(sign('', `${TOKEN}${TIME}`)).toBe(SIGN)
    expect(sign('ü', '1')).not.toBe(sign('u', '1'))
  })
})

describe('a signature', () => {
  const good: [string, Partial<SignatureCheck>][] = [
    ['of the documented example', {}],
    ['of any of several tokens', { tokens: ['new token', TOKEN, 'older token'] }],
    ['60 s ago', { now: NOW + 60_000 }],
    ['60 s ahead', { now: NOW - 60_000 }],
    ['within a window of its own', { now: NOW + 300_000, windowSeconds: 300 }],
  ]
  it.each(good)('is good: %s', (_case, change) => {
    expect(problem(change)).toBeUndefined()
  })

  const bad: [string, Partial<SignatureCheck>, RegExp][] = [
    ['without Sign', { sign: undefined }, /Sign or RequestTime is missing.*console/],
    ['with an empty Sign', { sign: '' }, /Sign or RequestTime is missing/],
    ['without RequestTime', { requestTime: undefined }, /Sign or RequestTime is missing/],
    [
      'with another token',
      { tokens: ['yyyyxxxx'] },
      /does not match any configured token.*white space/,
    ],
    ['without any token', { tokens: [] }, /does not match/],
    ['of another time', { sign: sign(TOKEN, Number(TIME) + 1) }, /does not match/],
    ['in upper case', { sign: SIGN.toUpperCase() }, /does not match/],
    ['cut short', { sign: SIGN.slice(0, -1) }, /does not match/],
    ['with something behind it', { sign: `${SIGN}0` }, /does not match/],
    ['of letters that are no hexadecimal', { sign: 'ü'.repeat(32) }, /does not match/],
    ['61 s ago', { now: NOW + 61_000 }, /61 s old; at most 60 s/],
    ['61 s ahead', { now: NOW - 61_000 }, /61 s in the future; at most 60 s/],
    [
      'beyond a window of its own',
      { now: NOW + 11_000, windowSeconds: 10 },
      /11 s old; at most 10 s/,
    ],
    [
      'with milliseconds',
      { requestTime: `${TIME}000`, sign: sign(TOKEN, `${TIME}000`) },
      /in seconds, not milliseconds/,
    ],
    [
      'with a sign before the time',
      { requestTime: `+${TIME}`, sign: sign(TOKEN, `+${TIME}`) },
      /not a number of seconds/,
    ],
    [
      'with a fraction',
      { requestTime: `${TIME}.5`, sign: sign(TOKEN, `${TIME}.5`) },
      /not a number of seconds: "1669872112.5"/,
    ],
    [
      'with an exponent',
      { requestTime: '1e9', sign: sign(TOKEN, '1e9') },
      /not a number of seconds/,
    ],
    [
      'with white space',
      { requestTime: ` ${TIME}`, sign: sign(TOKEN, ` ${TIME}`) },
      /not a number of seconds/,
    ],
  ]
  it.each(bad)('is refused %s', (_case, change, text) => {
    expect(problem(change)).toMatch(text)
  })

  it('is computed afresh for each time and each token', () => {
    for (const [token, time] of [
      [TOKEN, '1'],
      [TOKEN, '2'],
      ['other', '2'],
      [TOKEN, '1'],
    ] as const) {
      const check = { requestTime: time, sign: sign(token, time), tokens: [token], now: 1500 }
      expect([problem(check), problem({ ...check, sign: sign('third', time) })]).toEqual([
        undefined,
        expect.stringMatching('match'),
      ])
    }
  })

  it('is not quoted at length in the problem', () => {
    expect(problem({ requestTime: 'x'.repeat(10_000) })?.length).toBeLessThan(200)
  })
})

it('the window is the minute that the platform documents', () => {
  expect(SIGNATURE_WINDOW_SECONDS).toBe(60)
})
