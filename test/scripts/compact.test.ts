import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { codeOf, createAjv } from '../../scripts/generate/ajv.ts'
import { compact, rewritings } from '../../scripts/generate/compact.ts'
import type { Schema } from '../../src/openapi/document.ts'

type Validator = { (value: unknown): boolean; errors?: Record<string, unknown>[] | null }

const rows = Object.entries({ ...rewritings, 'all of them': compact })

function codeFor(schema: Schema): string {
  const ajv = createAjv()
  ajv.addSchema({ $id: 'check', ...schema })
  return codeOf(ajv, ['check'])
}

function run(code: string): Validator {
  return new Function('require', `${code}\nreturn check`)(createRequire(import.meta.url))
}

/** The verdict, and of each error what findings are made from. */
function judge(code: string, value: unknown) {
  const validator = run(code)
  const valid = validator(value)
  const errors = (validator.errors ?? []).map(({ instancePath, keyword, params }) => ({
    instancePath,
    keyword,
    params,
  }))
  return { valid, errors }
}

const many = Object.fromEntries('abcdefghij'.split('').map((name) => [name, { type: 'integer' }]))
const kind = (name: string, more: Schema): Schema => ({
  type: 'object',
  required: ['Kind'],
  properties: { Kind: { const: name }, ...more },
})

/** Schemas that make ajv write each form of code that is rewritten, with values on both sides of them. */
const cases: { what: string; schema: Schema; values: unknown[] }[] = [
  {
    what: 'members of each type',
    schema: {
      type: 'object',
      required: ['text', 'a/b'],
      properties: {
        text: { type: 'string', minLength: 2, pattern: '^[0-9]+$' },
        'a/b': { type: ['integer', 'string'], minimum: 3 },
        "it's": { enum: ['yes', 'no'] },
        list: { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 2 },
      },
    },
    values: [
      { text: '12', 'a/b': 3, "it's": 'no', list: [true] },
      { text: 'x', 'a/b': 2.5, "it's": 'perhaps', list: [] },
      { 'a/b': '3', list: [1, null, {}] },
      {},
      null,
      [],
    ],
  },
  {
    what: 'whole numbers',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    values: [
      { a: 0, b: -1, c: 2 ** 53, d: 1e300, e: -0, f: 1.0 },
      { a: 0.5, b: Number.NaN, c: Number.POSITIVE_INFINITY, d: '1', e: 1n, f: null },
    ],
  },
  {
    what: 'a closed object of few members',
    schema: { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false },
    values: [{ a: 1 }, { a: 1, c: 2, d: 3 }, { toString: 1 }],
  },
  {
    what: 'a closed object of many members',
    schema: { type: 'object', properties: many, additionalProperties: false },
    values: [
      { a: 1, j: 2 },
      { k: 1, a: 'x' },
      { toString: 1, 'a"b': 2 },
      JSON.parse('{"__proto__":1}'),
    ],
  },
  {
    what: 'closed objects of many members, one in the other',
    schema: {
      type: 'object',
      properties: {
        ...many,
        Inner: { type: 'object', properties: many, additionalProperties: false },
      },
      additionalProperties: false,
    },
    values: [
      { a: 1, Inner: { b: 2 } },
      { Inner: { Inner: {}, k: 1 }, z: 1 },
    ],
  },
  {
    what: 'if, then and else',
    schema: {
      type: 'array',
      items: {
        if: { type: 'object', required: ['Kind'], properties: { Kind: { const: 'a' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: kind('a', { Text: { type: 'string' } }),
        else: kind('b', { Index: { type: 'integer' } }),
      },
    },
    values: [
      [
        { Kind: 'a', Text: 'x' },
        { Kind: 'b', Index: 1 },
      ],
      [{ Kind: 'a', Text: 7 }, { Kind: 'b', Index: 'x' }, { Kind: 'c' }, {}, null],
    ],
  },
  {
    what: 'alternatives',
    schema: {
      anyOf: [
        { type: 'string', enum: ['a'] },
        { type: 'integer', minimum: 1 },
      ],
    },
    values: ['a', 1, 'b', 0, {}],
  },
  {
    what: 'exactly one of several',
    schema: { oneOf: [kind('a', {}), kind('b', {}), { type: 'string' }] },
    values: [{ Kind: 'a' }, 'x', { Kind: 'c' }, 7],
  },
  {
    what: 'references, to a schema that meets itself again',
    schema: {
      $defs: {
        Message: {
          type: 'object',
          required: ['Text'],
          properties: {
            Text: { type: 'string' },
            'In~/ner': { type: 'array', items: { $ref: '#/$defs/Message' } },
          },
        },
      },
      type: 'object',
      properties: {
        First: { $ref: '#/$defs/Message' },
        All: { type: 'array', items: { $ref: '#/$defs/Message' } },
      },
    },
    values: [
      { First: { Text: 'a', 'In~/ner': [{ Text: 'b' }] }, All: [{ Text: 'c' }] },
      { First: { Text: 1, 'In~/ner': [{}, { Text: null }, 7] }, All: [{ 'In~/ner': [{}] }, {}] },
    ],
  },
]

describe('verdicts and errors are those of the original code', () => {
  const combined = rows.flatMap(([rewriting, rewrite]) =>
    cases.map((one) => ({ rewriting, rewrite, ...one })),
  )
  test.each(combined)('$rewriting: $what', ({ rewrite, schema, values }) => {
    const code = codeFor(schema)
    const judged = values.map((value) => judge(code, value))
    expect(new Set(judged.map(({ valid }) => valid)), 'values on both sides').toEqual(
      new Set([true, false]),
    )
    const short = rewrite(code)
    expect(values.map((value) => judge(short, value))).toEqual(judged)
  })

  test.each(Object.entries(rewritings))('%s has something to rewrite there', (_, rewrite) => {
    const changed = cases.filter(({ schema }) => {
      const code = codeFor(schema)
      // Except for what a step adds to any code.
      return rewrite(code) !== rewrite('') + code
    })
    expect(changed).not.toEqual([])
  })
})

describe('code in a form that is not known is refused', () => {
  const list: Schema = { type: 'array', items: { type: 'integer' } }
  const closed: Schema = { type: 'object', properties: many, additionalProperties: false }
  const nested: Schema = {
    $defs: { Item: { type: 'object', properties: many } },
    type: 'array',
    items: { $ref: '#/$defs/Item' },
  }
  const forms: [rewriting: string, schema: Schema, known: string | RegExp, other: string][] = [
    ['callFail', list, 'schemaPath:', 'schemaPointer:'],
    ['callFail', list, 'vErrors = [err0]', 'vErrors = Array.of(err0)'],
    ['passPaths', nested, 'rootData=data}', 'rootData=data, dynamicAnchors}'],
    [
      'compareKeys',
      closed,
      /func\d+\.call\((schema\d+)\.properties/,
      'func1.call($1["properties"]',
    ],
    ['isInteger', list, '% 1', '% 1 '],
    ['stopEarly', list, 'i0++', 'i0+=1'],
  ]
  test.each(forms)('%s', (rewriting, schema, known, other) => {
    const rewrite = rewritings[rewriting] as (code: string) => string
    const code = codeFor(schema)
    expect(() => rewrite(code)).not.toThrow()
    const changed = code.replace(known, other)
    expect(changed).not.toBe(code)
    expect(() => rewrite(changed)).toThrow('ajv writes its code in a new form; adapt compact()')
    expect(() => compact(changed)).toThrow('ajv writes its code in a new form')
  })
})

describe('a list', () => {
  const bad = (count: number) => Array.from({ length: count }, () => 'x')
  const good = (count: number) => Array.from({ length: count }, () => ({ A: 1, B: 1 }))
  const item: Schema = {
    type: 'object',
    required: ['A', 'B'],
    properties: { A: { type: 'integer' }, B: { type: 'integer' } },
  }
  const list: Schema = { type: 'array', items: item }
  const lists: Schema = { type: 'object', additionalProperties: list }
  const behindRef: Schema = { $defs: { item }, type: 'array', items: { $ref: '#/$defs/item' } }

  test.each<[string, Schema, unknown, number, number]>([
    ['of 199 bad items is checked to its end', list, bad(199), 199, 199],
    ['of 5000 bad items is left after 200 errors', list, bad(5000), 5000, 200],
    [
      'of items with two errors each is left after 200 errors',
      list,
      Array(5000).fill({}),
      10000,
      200,
    ],
    ['behind a reference, too', behindRef, bad(5000), 5000, 200],
    ['is looked at however long it is', list, [...good(5000), 'x'], 1, 1],
    ['counts its own errors only', lists, { a: bad(150), b: bad(150), c: bad(300) }, 600, 500],
  ])('%s', (_, schema, value, original, expected) => {
    const code = codeFor(schema)
    expect(judge(code, value).errors).toHaveLength(original)
    const short = judge(compact(code), value)
    expect(short.valid).toBe(false)
    expect(short.errors).toHaveLength(expected)
  })
})
