import { describe, expect, it } from 'vitest'
import strict from '../../generated/validators/strict.js'
import { levels } from '../../scripts/generate/levels.ts'
import { callbacks } from '../../src/contract/callbacks.ts'
import { isBounded } from '../../src/contract/validate.ts'
import type { Document, Schema } from '../../src/openapi/document.ts'
import { examples } from '../contract/examples.ts'

const closed = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
})
const list = (items: Schema): Schema => ({ type: 'array', items })
const text: Schema = { type: 'string' }
const document = {
  components: {
    schemas: {
      Item: closed({ Name: text }),
      Message: closed({ Inner: list({ $ref: '#/components/schemas/Message' }) }),
    },
  },
} as unknown as Document

describe('levels', () => {
  it.each<[string, Schema, number | undefined]>([
    ['a plain value', text, 0],
    ['a plain value of two types', { type: ['integer', 'string'] }, 0],
    ['an object of plain values', closed({ Name: text }), 1],
    ['an object without members', closed({}), 1],
    ['a list of objects', closed({ Items: list({ $ref: '#/components/schemas/Item' }) }), 3],
    ['the deepest of several branches', { oneOf: [closed({}), closed({ Items: list(text) })] }, 2],
    ['branches beside members', { ...closed({}), allOf: [closed({ Items: list(text) })] }, 2],
    [
      'an object that takes other members',
      { type: 'object', properties: { Name: text } },
      undefined,
    ],
    [
      'an object that takes names of a pattern',
      { ...closed({}), patternProperties: { '^_': text } },
      undefined,
    ],
    ['one of several branches that does', { oneOf: [closed({}), { type: 'object' }] }, undefined],
    ['a list of anything', { type: 'array' }, undefined],
    ['a member of any type', closed({ Any: {} }), undefined],
    ['an object or text, open', { type: ['object', 'string'] }, undefined],
    ['a schema that meets itself again', { $ref: '#/components/schemas/Message' }, undefined],
  ])('bounds %s', (_name, schema, expected) => {
    expect(levels(document, schema)).toBe(expected)
  })
})

/** Copies of a value, each with a member called `__proto__` in another of its objects. */
function poisoned(value: unknown): unknown[] {
  return objectsIn(value).map((_, place) => {
    const copy = structuredClone(value)
    Object.defineProperty(objectsIn(copy)[place], '__proto__', {
      value: { admin: true },
      enumerable: true,
    })
    return copy
  })
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)]
}

const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depth))
    : 0

describe('isBounded', () => {
  const bounded = callbacks.filter(({ command }) => strict[command]?.levels !== undefined)

  it('holds for most callbacks, and not for those with messages, which may hold messages', () => {
    expect(bounded.length).toBeGreaterThan(callbacks.length / 2)
    const [{ value } = { value: undefined }] = examples('C2C.CallbackAfterSendMsg', 'request')
    expect(isBounded('C2C.CallbackAfterSendMsg', value, 64)).toBe(false)
  })

  it.each(bounded.map(({ command }) => command))(
    '%s: bodies are no deeper, and hide no __proto__',
    (command) => {
      const most = strict[command]?.levels as number
      for (const { value } of examples(command, 'request')) {
        expect(depth(value)).toBeLessThanOrEqual(most)
        expect(isBounded(command, value, most)).toBe(true)
        expect(isBounded(command, value, most - 1)).toBe(false)
        const bad = poisoned(value)
        expect(bad.length).toBeGreaterThan(0)
        for (const body of bad) expect(isBounded(command, body, most)).toBe(false)
      }
    },
  )
})
