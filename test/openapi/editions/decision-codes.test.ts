import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { type Codes, hasCode } from '../../../src/contract/decisions.ts'
import type { Document, Schema } from '../../../src/openapi/document.ts'
import {
  closeCodes,
  codesAsNumbers,
  codesInOneType,
} from '../../../src/openapi/editions/decision-codes.ts'

/** A contract of one before-callback with decisions of these codes. */
function contractWith(codes: Codes[]): Document {
  const decisions = codes.map((ErrorCode, index) => ({ name: `decision${index}`, ErrorCode }))
  const schema = { $ref: '#/components/schemas/Reply' }
  const post = {
    'x-decisions': decisions,
    responses: { '200': { content: { 'application/json': { schema } } } },
  }
  const ErrorCode = { type: 'integer', description: 'Decides.' }
  return {
    webhooks: { 'Chat.CallbackBeforeWave': { post } },
    components: { schemas: { Reply: { type: 'object', properties: { ErrorCode } } } },
  } as unknown as Document
}

const codeOf = (document: Document): Schema =>
  document.components.schemas.Reply?.properties.ErrorCode
const range = (minimum: number, maximum: number) => ({ minimum, maximum })

const rows: [what: string, codes: Codes[], inOneType: object][] = [
  ['single codes', [0, 1, 1, 0], { enum: [0, 1] }],
  ['a code and a range beside it', [0, range(1, 9)], range(0, 9)],
  ['codes, and a range far away', [0, 1, range(10, 12)], { ...range(0, 12), not: range(2, 9) }],
  [
    'ranges with two gaps, in any order',
    [range(20, 22), 0, range(10, 12)],
    { ...range(0, 22), not: { anyOf: [range(1, 9), range(13, 19)] } },
  ],
]

describe.each(rows)('the ErrorCode of a reply with %s', (_, codes, inOneType) => {
  const document = contractWith(codes)
  closeCodes(document)
  const closed = codeOf(document)

  test('is one of its decisions, in one type or in several', () => {
    const ajv = new Ajv({ strict: false })
    for (let code = -1; code <= 24; code++) {
      const expected = codes.some((one) => hasCode({ ErrorCode: one } as never, code))
      expect({ code, valid: ajv.validate(closed, code) }).toEqual({ code, valid: expected })
      expect({ code, valid: ajv.validate(codesInOneType(closed), code) }).toEqual({
        code,
        valid: expected,
      })
    }
  })

  test('is one number for generators', () => {
    codesAsNumbers(document)
    expect(codeOf(document)).toMatchObject({
      type: 'integer',
      description: 'Decides.',
      ...inOneType,
    })
    expect(codeOf(document)).not.toHaveProperty('anyOf')
  })
})

test('each code of a list has the names of its decisions', () => {
  const document = contractWith([0, 1, 0])
  closeCodes(document)
  expect(codeOf(document)['x-enumDescriptions']).toEqual({
    0: 'decision0 or decision2',
    1: 'decision1',
  })
})
