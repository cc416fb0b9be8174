import { describe, expect, it, test } from 'vitest'
import { elementsOf, memberOf } from '../../src/text/json-slice.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const slices = (text: string) =>
  elementsOf(encoder.encode(text), 'Events').map((bytes) => decoder.decode(bytes))

describe('the elements of a member, as they were sent', () => {
  test.each<[string, string, string[]]>([
    ['one', '{"Events":[{"a":1}]}', ['{"a":1}']],
    ['none', '{"Events":[]}', []],
    ['no such member', '{"Other":[1]}', []],
    ['a member that is no array', '{"Events":{"0":1}}', []],
    ['not an object', '[1]', []],
    ['an empty object', '{}', []],
    [
      'white space',
      ' {\r\n\t"Events" : [ 1 , {"a" : [ ] } ,\n"x" ] } ',
      ['1', '{"a" : [ ] }', '"x"'],
    ],
    [
      'numbers beyond 2^53',
      '{"Events":[{"Seq":9007199254740993},-1.5e+300]}',
      ['{"Seq":9007199254740993}', '-1.5e+300'],
    ],
    ['literals', '{"Events":[true, false ,null]}', ['true', 'false', 'null']],
    [
      'quotes, brackets and backslashes in strings',
      '{"x":"]}\\"[{,","Events":["a\\"]","\\\\",{"k\\"}":"[\\\\\\""}]}',
      ['"a\\"]"', '"\\\\"', '{"k\\"}":"[\\\\\\""}'],
    ],
    ['nested arrays', '{"Events":[[1,[2,[]]],{"Events":[3]}]}', ['[1,[2,[]]]', '{"Events":[3]}']],
    ['a member of the same name further in', '{"x":{"Events":[1]},"Events":[2]}', ['2']],
    ['the last of two', '{"Events":[1],"Events":[2,3]}', ['2', '3']],
    ['the last of two, which is no array', '{"Events":[1],"Events":null}', []],
    ['a name with escapes', '{"\\u0045vents":[1]}', ['1']],
    ['text beyond ASCII', '{"键":"值","Events":["你好 😀",{"é":"ü"}]}', ['"你好 😀"', '{"é":"ü"}']],
  ])('%s', (_, text, expected) => {
    expect(slices(text)).toEqual(expected)
    const parsed = JSON.parse(text).Events
    if (Array.isArray(parsed)) expect(slices(text).map((one) => JSON.parse(one))).toEqual(parsed)
  })

  it('takes deeply nested arrays', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(slices(`{"Events":[${deep},1]}`)).toEqual([deep, '1'])
  })

  it('gives the list as a whole', () => {
    const raw = encoder.encode('{ "Events" : [ 1, 2 ] , "x":0}')
    expect(decoder.decode(memberOf(raw, 'Events'))).toBe('[ 1, 2 ]')
    expect(memberOf(raw, 'y')).toBeUndefined()
  })
})
