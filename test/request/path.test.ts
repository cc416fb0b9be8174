import { describe, expect, it } from 'vitest'
import { parsePath, pathText, setAt, unsetAt } from '../../src/request/path.ts'

describe('a path', () => {
  it.each([
    ['GroupId', ['GroupId']],
    ['MsgBody[0].MsgContent.Text', ['MsgBody', 0, 'MsgContent', 'Text']],
    ['/MsgBody/0/MsgContent/Text', ['MsgBody', 0, 'MsgContent', 'Text']],
    ['[2]', [2]],
    ['a[1][2].b', ['a', 1, 2, 'b']],
    ['/a~1b/c~0d/~01', ['a/b', 'c~d', '~1']],
    ['/00', ['00']],
    ['Größe', ['Größe']],
  ])('%s', (path, steps) => expect(parsePath(path)).toEqual(steps))

  it.each([
    '',
    '.',
    'a.',
    '.a.',
    'a..b',
    'a[x]',
    'a[0]b',
    'a[',
    '[1234567]',
    'a.__proto__.b',
    '/__proto__',
  ])('"%s" is none', (path) =>
    expect(() => parsePath(path)).toThrow(`"${path}" is not a path; write it like`),
  )

  it('is written as it is read', () => {
    for (const path of ['GroupId', 'MsgBody[0].MsgContent.Text', '[2]', 'a[1][2].b'])
      expect(pathText(parsePath(path))).toBe(path)
  })
})

describe('a value in a body', () => {
  const set = (body: object, path: string, value: unknown) => {
    setAt(body, parsePath(path), value)
    return body
  }

  it.each<[object, string, object]>([
    [{ a: 1 }, 'a', { a: 'new' }],
    [{}, 'a.b', { a: { b: 'new' } }],
    [{}, 'a[0].b', { a: [{ b: 'new' }] }],
    [{ a: [1, 2] }, 'a[1]', { a: [1, 'new'] }],
    [{ a: [1] }, 'a[1]', { a: [1, 'new'] }],
    [{ a: null }, 'a.b', { a: { b: 'new' } }],
    [{ a: {} }, '/a/0', { a: { 0: 'new' } }],
  ])('is set: %o, %s', (body, path, expected) => expect(set(body, path, 'new')).toEqual(expected))

  it.each<[object, string, string]>([
    [{ a: 1 }, 'a.b', 'a is 1, which has no member b'],
    [{ a: [] }, 'a.b', 'a is a list; write a[0] for its first item'],
    [{ a: [1] }, 'a[3]', 'a has 1 items; [3] is beyond the next one'],
    [{ a: [1] }, 'a.length', 'a is a list; write a[0] for its first item'],
    [[], 'a', 'the body is a list; write the body[0] for its first item'],
    [{}, 'constructor.prototype.x', 'constructor is undefined, which has no member prototype'],
  ])('cannot be set: %o, %s', (body, path, message) => {
    expect(() => set(body, path, 1)).toThrow(message)
  })

  it.each<[object, string, object]>([
    [{ a: 1, b: 2 }, 'a', { b: 2 }],
    [{ a: { b: 1 } }, 'a.b', { a: {} }],
    [{ a: [1, 2, 3] }, 'a[1]', { a: [1, 3] }],
  ])('is removed: %o, %s', (body, path, rest) => {
    expect([unsetAt(body, parsePath(path)), body]).toEqual([true, rest])
  })

  it.each<[object, string]>([
    [{}, 'a'],
    [{ a: 1 }, 'a.b'],
    [{ a: [1] }, 'a[1]'],
    [{ a: [1] }, 'a.length'],
    [{}, 'toString'],
    [{}, 'constructor.prototype.toString'],
  ])('that is not there is not removed: %o, %s', (body, path) => {
    const before = structuredClone(body)
    expect([unsetAt(body, parsePath(path)), body]).toEqual([false, before])
    expect(Object.hasOwn(Object.prototype, 'toString')).toBe(true)
  })
})
