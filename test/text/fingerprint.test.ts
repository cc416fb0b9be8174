import { describe, expect, it } from 'vitest'
import { Fingerprint, randomSeed, type Seed } from '../../src/text/fingerprint.ts'

const SEED: Seed = [0x1234567, -0x7654321]
const of = (text: string, seed = SEED) => {
  const { high, low } = new Fingerprint(seed).of(text)
  return `${high}:${low}`
}

describe('a fingerprint', () => {
  it.each<[string, (print: Fingerprint) => void, string]>([
    ['texts', (print) => print.text('a').text('bc').text(''), 'abc'],
    ['a beginning that was there before', (print) => print.begin('ab', 'c').text('d'), 'abcd'],
    ['another beginning', (print) => print.begin('x').begin('a', 'bcd'), 'abcd'],
    ['a slash', (print) => print.slash(), '/'],
    ['plain text', (print) => void print.plain('@TGS#1:a+b=c~-_.'), '@TGS#1:a+b=c~-_.'],
    ...[0, 7, 10, 99, 100, 2147483647, 2147483648, 4294967295].map(
      (value): [string, (print: Fingerprint) => void, string] => [
        `the number ${value}`,
        (print) => print.number(value),
        String(value),
      ],
    ),
    ...[4294967296, -1, 1.5, 1e21, 1762858021412].map(
      (value): [string, (print: Fingerprint) => void, string] => [
        `the number ${value}`,
        (print) => print.number(value),
        String(value),
      ],
    ),
  ])('of %s is that of the whole text', (_what, add, text) => {
    const print = new Fingerprint(SEED).begin()
    add(print)
    expect(print.length).toBe(text.length)
    const { high, low } = print.end()
    expect(`${high}:${low}`).toBe(of(text))
  })

  it.each(['a b', 'a/b', 'ü', 'a%b', '\u0000', '\ud83d'])('is void for %j', (text) => {
    expect(new Fingerprint(SEED).begin().plain(text)).toBe(false)
  })

  it('is another one with another seed', () => {
    expect(of('abc', [1, 2])).not.toBe(of('abc', [1, 3]))
    expect(of('abc', [1, 2])).not.toBe(of('abc', [2, 2]))
    expect(randomSeed()).not.toEqual(randomSeed())
  })

  it('never has a first half of zero', () => {
    const print = new Fingerprint(SEED)
    for (let number = 0; number < 100_000; number++)
      if (print.of(`${number}`).high === 0) throw new Error(`${number}`)
  })

  it('differs for a million ids like those of Chat, and each half is as good as chance', () => {
    const print = new Fingerprint(randomSeed())
    const both = new Set<string>()
    const high = new Set<number>()
    const low = new Set<number>()
    for (let number = 0; number < 1_000_000; number++) {
      const id = `1400000000/Push.OfflinePush/1_${1762900000 + (number >> 8)}_${number}/user_${number & 255}/2/1/${1762900000 + (number >> 6)}/0`
      print.of(id)
      both.add(`${print.high}:${print.low}`)
      high.add(print.high)
      low.add(print.low)
    }
    expect(both.size).toBe(1_000_000)
    // By chance n²/2³³ = 116 of a million are equal in 32 bits.
    for (const { size } of [high, low]) expect(1_000_000 - size).toBeLessThan(250)
  })
})
