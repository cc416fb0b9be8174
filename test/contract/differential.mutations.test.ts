import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../src/openapi/document.ts'
import { type Expected, mutations } from './mutations.ts'

const schemas: Record<string, Schema> = {
  Text: {
    type: 'object',
    properties: { Kind: { type: 'string', const: 'text' }, Text: { type: 'string' } },
  },
  Face: {
    type: 'object',
    properties: { Kind: { type: 'string', const: 'face' }, Index: { type: 'integer' } },
  },
  New: {
    type: 'object',
    'x-open-branch': 'Kind',
    properties: { Kind: { type: 'string', not: { enum: ['text', 'face'] } } },
  },
}
const document = { components: { schemas } } as unknown as Document
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const rows: [string, Schema, unknown, Expected, string, unknown][] = [
  [
    'a required member removed',
    { required: ['A'] },
    { A: 1, B: 2 },
    'invalid',
    '/: without A',
    { B: 2 },
  ],
  ['text as a number', { type: 'string' }, 'a', 'invalid', '/: another type', 7],
  ['a number as text', { type: 'integer' }, 3, 'invalid', '/: another type', '7'],
  [
    'a value that is neither of two types',
    { type: ['integer', 'string'] },
    3,
    'invalid',
    '/: another type',
    true,
  ],
  [
    'a value that is neither text nor any number',
    { type: ['string', 'number'] },
    'a',
    'invalid',
    '/: another type',
    true,
  ],
  ['a fraction', { type: 'integer' }, 3, 'invalid', '/: a fraction', 7.5],
  ['null', { type: 'object' }, {}, 'invalid', '/: null', null],
  [
    'another word than the one',
    { const: 'a' },
    'a',
    'invalid',
    '/: a value outside',
    'no such value',
  ],
  [
    'a word outside a closed list',
    { enum: ['a'] },
    'a',
    'invalid',
    '/: a value outside',
    'no such value',
  ],
  [
    'a number outside an open list',
    { 'x-extensible-enum': [1] },
    1,
    'valid',
    '/: a new value',
    987654321,
  ],
  [
    'text that does not match',
    { pattern: '^[0-9]+$' },
    '1',
    'invalid',
    '/: text that does not match',
    'no such value',
  ],
  ['a number below', { minimum: 0 }, 1, 'invalid', '/: below the minimum', -1],
  ['a number above', { maximum: 9 }, 1, 'invalid', '/: above the maximum', 10],
  ['too few items', { minItems: 1 }, [5], 'invalid', '/: 0 items', []],
  ['too many items', { maxItems: 2 }, [5], 'invalid', '/: 3 items', [5, 5, 5]],
  ['a new member', { properties: {} }, {}, 'valid', '/: a new member', { 'x-new': { more: [1] } }],
  [
    'a new member of a closed object',
    { properties: {}, additionalProperties: false },
    {},
    'invalid',
    '/: a new member',
    { 'x-new': { more: [1] } },
  ],
  [
    'a new entry of another type',
    { additionalProperties: { type: 'string' } },
    {},
    'invalid',
    '/: a new member of another type',
    { 'x-new': 7 },
  ],
  [
    'an absent member of another type',
    { properties: { A: { type: 'boolean' } } },
    {},
    'invalid',
    '/: A, which was not there, of another type',
    { A: 'true' },
  ],
  [
    'a member behind a reference',
    ref('Text'),
    { Text: 'a' },
    'invalid',
    '/Text: another type',
    { Text: 7 },
  ],
  ['an item', { items: { type: 'string' } }, ['a', 'b'], 'invalid', '/1: another type', ['a', 7]],
  [
    'an entry of a map',
    { additionalProperties: { type: 'string' } },
    { k: 'a' },
    'invalid',
    '/k: null',
    { k: null },
  ],
  [
    'a member in the branch that is meant',
    { oneOf: [ref('Text'), ref('Face')] },
    { Kind: 'face', Index: 1 },
    'invalid',
    '/Index: null',
    { Kind: 'face', Index: null },
  ],
  [
    'a new kind beside an open branch',
    { oneOf: [ref('Face'), ref('New')] },
    { Kind: 'face' },
    'valid',
    '/Kind: a new value',
    { Kind: 'no such value' },
  ],
  [
    'one of two alternatives',
    { anyOf: [{ required: ['A'] }, { required: ['B'] }] },
    { A: 1, B: 2 },
    'either',
    '/: without A',
    { B: 2 },
  ],
]

describe('mutations', () => {
  it.each(rows)('have %s', (_name, schema, example, verdict, name, value) => {
    expect([...mutations(document, schema, example)]).toContainEqual({ verdict, name, value })
  })

  it('leave the example as it was', () => {
    const example = { Kind: 'text', Text: 'a', List: [{ deep: 1 }] }
    const copy = structuredClone(example)
    expect([...mutations(document, ref('Text'), example)].length).toBeGreaterThan(5)
    expect(example).toEqual(copy)
  })

  it('keep to the branch that is meant', () => {
    const names = [
      ...mutations(document, { oneOf: [ref('Text'), ref('Face')] }, { Kind: 'text', Text: 'a' }),
    ].map(({ name }) => name)
    expect(names.join()).not.toContain('Index')
  })
})
