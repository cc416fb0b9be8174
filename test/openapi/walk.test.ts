import { describe, expect, test } from 'vitest'
import { type Node, walk } from '../../src/openapi/walk.ts'

const schema = (mark: string) => ({ type: 'string', mark })
/** The marks of the objects that are visited, in order. */
function marks(node: unknown): string[] {
  const seen: string[] = []
  walk(node, ({ mark }: Node) => mark && seen.push(mark))
  return seen
}

describe('a walk over a document', () => {
  test.each<[string, unknown, string[]]>([
    [
      'comes to children first',
      { mark: 'a', items: { mark: 'b', items: schema('c') } },
      ['c', 'b', 'a'],
    ],
    ['comes to the items of a list', { oneOf: [schema('a'), schema('b')] }, ['a', 'b']],
    ['leaves the value of an example alone', { examples: { one: { value: schema('a') } } }, []],
    [
      'leaves example values of a schema alone',
      { examples: [schema('a')], example: schema('b') },
      [],
    ],
    ['comes to the schema of a member called value', { properties: { value: schema('a') } }, ['a']],
    [
      'tells a member called properties from the keyword',
      { properties: { properties: { ...schema('a'), example: schema('b') } } },
      ['a'],
    ],
    ['leaves what is no object alone', { a: null, b: 1, c: 'mark' }, []],
  ])('%s', (_, node, expected) => {
    expect(marks(node)).toEqual(expected)
  })

  test('tells the key that an object stands under', () => {
    const keys: string[] = []
    walk({ components: { schemas: { Thing: { oneOf: [{}] } } } }, (_, key) => keys.push(key))
    expect(keys).toEqual(['oneOf', 'Thing', 'schemas', 'components', ''])
  })
})
