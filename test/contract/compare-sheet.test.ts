import { describe, expect, test } from 'vitest'
import { compareSheet, type Sheet } from './compare-sheet.ts'

/** A sheet and a contract that agree; each row spoils one of them. */
function agreeing(): { sheet: Sheet; document: any } {
  const sheet: Sheet = {
    command: 'Chat.CallbackBeforeWave',
    aliases: ['Chat.CallbackBeforewave'],
    family: 'Chat',
    also_families: ['Live'],
    phase: 'before',
    sources: [{ url: 'https://example.com/wave' }],
    query: ['SdkAppid'],
    request: [
      { name: 'Id', type: 'string', also: ['integer'], presence: 'always' },
      { name: 'Kind', type: 'integer', presence: 'conditional', values: { 1: 'slow', 2: 'fast' } },
      {
        name: 'Number',
        type: 'integer',
        format: 'uint32',
        presence: 'always',
        since: 'about 2022',
      },
      { name: 'EventTime', type: 'integer', format: 'unix-seconds', presence: 'always' },
      { name: 'From', type: 'string', presence: 'conditional', any_of: ['From', 'To'] },
      { name: 'To', type: 'string', presence: 'conditional', any_of: ['From', 'To'] },
      { name: 'Free', type: 'object', presence: 'unknown', additional: 'string' },
      {
        name: 'List',
        type: 'array',
        presence: 'always',
        items: { name: '', type: 'object', fields: [{ name: 'Key', type: 'string' }] },
      },
      {
        name: 'MsgBody',
        type: 'array',
        presence: 'always',
        items: { name: '', ref: 'MsgBodyElement' },
      },
    ],
    response: {
      fields: [{ name: 'ErrorCode', type: 'integer', presence: 'always' }],
      error_codes: { 0: 'allowed', '10-20': 'refused' },
    },
    disputes: ['A, or B.'],
  }
  const body = {
    type: 'object',
    required: ['Id'],
    anyOf: [{ required: ['From'] }, { required: ['To'] }],
    properties: {
      Id: { type: ['string', 'integer'] },
      Kind: { type: 'integer', 'x-extensible-enum': [1, 2] },
      Number: { $ref: '#/components/schemas/Number' },
      EventTime: { type: 'integer', 'x-unit': 'seconds' },
      From: { type: 'string' },
      To: { type: 'string' },
      Free: { type: 'object', additionalProperties: { type: 'string' } },
      List: { type: 'array', items: { type: 'object', properties: { Key: { type: 'string' } } } },
      MsgBody: { type: 'array', items: { $ref: '#/components/schemas/MsgBodyElement' } },
    },
  }
  const reply = {
    type: 'object',
    required: ['ErrorCode'],
    properties: { ErrorCode: { type: 'integer' } },
  }
  const post = {
    tags: ['Chat'],
    'x-phase': 'before',
    'x-aliases': ['Chat.CallbackBeforewave'],
    'x-also-families': ['Live'],
    'x-sources': [{ url: 'https://example.com/wave' }],
    'x-dispute': ['A, or B.'],
    'x-decisions': [{ ErrorCode: 0 }, { ErrorCode: { minimum: 10, maximum: 20 } }],
    parameters: [{ name: 'SdkAppid' }],
    requestBody: { content: { 'application/json': { schema: body } } },
    responses: { '200': { content: { 'application/json': { schema: reply } } } },
  }
  const schemas = { Number: { type: 'integer', format: 'uint32' }, MsgBodyElement: { oneOf: [] } }
  return {
    sheet,
    document: { webhooks: { 'Chat.CallbackBeforeWave': { post } }, components: { schemas } },
  }
}

type Spoil = (pair: { sheet: Sheet; post: any; body: any; schemas: any }) => void

const rows: [disagreement: string, spoil: Spoil, says: string][] = [
  [
    'another family',
    ({ sheet }) => (sheet.family = 'Group'),
    'family is Chat, the sheet says Group',
  ],
  [
    'a family that is not in x-also-families',
    ({ sheet }) => (sheet.also_families = ['Room']),
    'x-also-families lacks Room',
  ],
  [
    'another phase',
    ({ post }) => (post['x-phase'] = 'after'),
    'phase is after, the sheet says before',
  ],
  [
    'a lost alias',
    ({ post }) => (post['x-aliases'] = []),
    'alias Chat.CallbackBeforewave is missing',
  ],
  [
    'a lost query parameter',
    ({ sheet }) => sheet.query.push('ClientIP'),
    'query parameter ClientIP is missing',
  ],
  [
    'a lost source',
    ({ post }) => (post['x-sources'] = []),
    'source https://example.com/wave is missing',
  ],
  [
    'a lost dispute',
    ({ sheet }) => sheet.disputes?.push('C.'),
    '2 disputes in the sheet, 1 in x-dispute',
  ],
  ['a field that is missing', ({ body }) => delete body.properties.Id, 'Id is missing'],
  [
    'a field of an item that is missing',
    ({ body }) => delete body.properties.List.items.properties.Key,
    'List[].Key is missing',
  ],
  [
    'a field without evidence',
    ({ body }) => (body.properties.New = { type: 'string' }),
    'New is in no sheet; give it',
  ],
  [
    'a required field that is conditional',
    ({ body }) => body.required.push('Kind'),
    'Kind is required, but its presence is conditional',
  ],
  [
    'a required field that came later',
    ({ body }) => body.required.push('Number'),
    'Number is required, but its presence is always, added later',
  ],
  [
    'a further type that is not accepted',
    ({ body }) => (body.properties.Id.type = 'string'),
    'Id does not accept integer',
  ],
  [
    'a uint32 that is none',
    ({ schemas }) => delete schemas.Number.format,
    'Number has no format uint32',
  ],
  [
    'a time in another unit',
    ({ body }) => (body.properties.EventTime['x-unit'] = 'milliseconds'),
    'EventTime has no x-unit seconds',
  ],
  [
    'a value that is missing',
    ({ body }) => (body.properties.Kind['x-extensible-enum'] = [1]),
    'Kind lacks the value 2',
  ],
  [
    'an any_of that is not expressed',
    ({ body }) => delete body.anyOf,
    'From: anyOf does not ask for one of From, To',
  ],
  [
    'a map that is none',
    ({ body }) => delete body.properties.Free.additionalProperties,
    'Free does not allow further members',
  ],
  [
    'elements that are none',
    ({ body }) => (body.properties.MsgBody.items = { type: 'object' }),
    'MsgBody[] is not a MsgBodyElement',
  ],
  [
    'a code without a decision',
    ({ post }) => post['x-decisions'].pop(),
    'no decision has the ErrorCode 10-20',
  ],
  [
    'a decision without a code',
    ({ sheet }) => delete sheet.response.error_codes?.[0],
    'the sheet has no ErrorCode 0',
  ],
  [
    'a field of the reply that is missing',
    ({ sheet }) => sheet.response.fields.push({ name: 'MsgBody' }),
    'reply MsgBody is missing',
  ],
]

describe('the comparison of the contract with a fact sheet', () => {
  test('finds nothing where both agree', () => {
    const { sheet, document } = agreeing()
    expect(compareSheet(sheet, document)).toEqual([])
  })

  test('finds a callback that is not in the contract', () => {
    const { sheet, document } = agreeing()
    expect(compareSheet({ ...sheet, command: 'Chat.CallbackX' }, document)).toEqual([
      'Chat.CallbackX: not in the contract',
    ])
  })

  test.each(rows)('finds %s', (_, spoil, says) => {
    const { sheet, document } = agreeing()
    const { post } = document.webhooks['Chat.CallbackBeforeWave']
    const body = post.requestBody.content['application/json'].schema
    spoil({ sheet, post, body, schemas: document.components.schemas })
    expect(compareSheet(sheet, document).join('\n')).toContain(`Chat.CallbackBeforeWave: ${says}`)
  })
})
