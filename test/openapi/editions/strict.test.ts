import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/openapi/document.ts'
import { closeReplies, strict } from '../../../src/openapi/editions/strict.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** What the strict edition makes of a schema, beside an open branch of a union. */
function strictly(schema: object): any {
  const open = { type: 'object', 'x-open-branch': 'Kind', properties: { Kind: { type: 'string' } } }
  const document = { components: { schemas: { Thing: structuredClone(schema), Other: open } } }
  strict(document as unknown as Document)
  return document.components.schemas
}

describe('the strict edition', () => {
  test.each<[string, object, object]>([
    ['closes an open list', { 'x-extensible-enum': [1, 2] }, { enum: [1, 2] }],
    [
      'takes values of a known form beside a list',
      { 'x-extensible-enum': ['a'], 'x-extensible-pattern': '^b' },
      {
        anyOf: [
          { type: 'string', enum: ['a'] },
          { type: 'string', pattern: '^b' },
        ],
      },
    ],
    ['bounds 32 bits', { type: 'integer', format: 'uint32' }, { minimum: 0, maximum: 4294967295 }],
    ['closes an object', { type: 'object', properties: {} }, { additionalProperties: false }],
    [
      'leaves a map open',
      { type: 'object', properties: {}, additionalProperties: true },
      { additionalProperties: true },
    ],
    ['leaves an object of no known members open', { type: 'object' }, { type: 'object' }],
    ['drops the open branch', { oneOf: [ref('Thing'), ref('Other')] }, { oneOf: [ref('Thing')] }],
  ])('%s', (_, schema, expected) => {
    const { Thing, ...others } = strictly(schema)
    expect(Thing).toMatchObject(expected)
    expect(others).toEqual({})
    if (!('additionalProperties' in expected))
      expect(Thing).not.toHaveProperty('additionalProperties')
  })
})

describe('closed replies', () => {
  const text = { type: 'string', description: 'Text.' }
  const ErrorCode = { type: 'integer', description: 'Decides.', anyOf: [{ enum: [0] }] }
  const reply = {
    type: 'object',
    description: 'A reply.',
    required: ['ErrorCode', 'ErrorInfo', 'Data'],
    properties: { ActionStatus: text, ErrorCode, ErrorInfo: text, Data: text, More: text },
  }
  const decisions = [
    { name: 'allow', ErrorCode: 0, effect: 'Goes ahead.', fields: ['Data'] },
    { name: 'modify', ErrorCode: 0, effect: 'Changed.', fields: ['Data', 'More'] },
    { name: 'refuse', ErrorCode: { minimum: 5, maximum: 9 }, effect: 'Stops.' },
  ]
  const post = {
    'x-decisions': decisions,
    responses: { '200': { content: { 'application/json': { schema: ref('Reply') } } } },
  }
  const document = { webhooks: { X: { post } }, components: { schemas: { Reply: reply } } } as any
  closeReplies(document)
  const [zero, range, ...more] = document.components.schemas.Reply.oneOf

  test('have a variant for each ErrorCode or range', () => {
    expect(more).toEqual([])
    expect(zero.properties.ErrorCode).toEqual({
      type: 'integer',
      description: 'Decides.',
      const: 0,
    })
    expect(range.properties.ErrorCode).toEqual({
      type: 'integer',
      description: 'Decides.',
      minimum: 5,
      maximum: 9,
    })
  })

  test('have the members that take effect with it', () => {
    const common = ['ActionStatus', 'ErrorCode', 'ErrorInfo']
    expect(Object.keys(zero.properties)).toEqual([...common, 'Data', 'More'])
    expect(Object.keys(range.properties)).toEqual(common)
    expect([zero.additionalProperties, range.additionalProperties]).toEqual([false, false])
  })

  test('require of those what the reply requires', () => {
    expect(zero.required).toEqual(['ErrorCode', 'ErrorInfo', 'Data'])
    expect(range.required).toEqual(['ErrorCode', 'ErrorInfo'])
  })

  test('say what each decision does', () => {
    expect(zero.description).toBe('allow: Goes ahead.\n\nmodify: Changed.')
  })
})
