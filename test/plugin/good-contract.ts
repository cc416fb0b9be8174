/** The files of a contract of two callbacks that break no rule: path below openapi/ → content. */
export type Files = Record<string, any>

/** A change that spoils the good contract, and the message of its rule. */
export type Flaw = {
  rule: string
  flaw: string
  spoil: (files: Files) => void
  /** What the message says about the error and the fix. */
  says: [fault: string, fix: string]
}

export const WEBHOOK = 'webhooks/Chat/Chat.CallbackAfterWave.yaml'
export const BEFORE = 'webhooks/Chat/Chat.CallbackBeforeWave.yaml'
export const BODY = 'schemas/Wave.yaml'

export function goodContract(): Files {
  const source = { url: 'https://example.com/wave', updated: '2026-02-05' }
  const parameter = (name: string) => ({
    name,
    in: 'query',
    required: false,
    description: `The ${name}.`,
    schema: { type: 'string' },
  })
  const operation = (operationId: string, phase: string) => ({
    operationId,
    tags: ['Chat'],
    summary: 'Somebody waves',
    description: 'Sent for each wave.',
    'x-phase': phase,
    'x-triggers': ['a user waves'],
    'x-timing': 'At once.',
    'x-event-id': { anyOf: [['/EventTime', '/Count?']], why: 'A time in milliseconds.' },
    'x-ordering-key': { of: 'user', anyOf: [['/Count']] },
    'x-sources': [source],
    'x-dispute': ['Count: an integer in the table, text in the sample.'],
    parameters: ['SdkAppid', 'CallbackCommand', 'Sign', 'RequestTime'].map((name) => ({
      $ref: `../../parameters/${name}.yaml`,
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '../../schemas/Wave.yaml' } } },
    },
    responses: {
      '200': {
        description: 'Done.',
        content: { 'application/json': { schema: { $ref: '../../schemas/Ack.yaml' } } },
      },
    },
  })
  return {
    'openapi.yaml': {
      openapi: '3.1.0',
      info: { title: 'Test', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      security: [{}],
      tags: [{ name: 'Chat', description: 'Chat.' }],
      webhooks: {
        'Chat.CallbackAfterWave': { $ref: WEBHOOK },
        'Chat.CallbackBeforeWave': { $ref: BEFORE },
      },
    },
    [WEBHOOK]: { post: operation('ChatAfterWave', 'after') },
    [BEFORE]: {
      post: {
        ...operation('ChatBeforeWave', 'before'),
        'x-decisions': [
          { name: 'allow', ErrorCode: 0, effect: 'The wave is seen.', fields: ['ErrorInfo'] },
          {
            name: 'refuseWithCode',
            ErrorCode: { minimum: 10, maximum: 20 },
            effect: 'The sender gets the code.',
          },
        ],
      },
    },
    ...Object.fromEntries(
      ['SdkAppid', 'CallbackCommand', 'Sign', 'RequestTime'].map((name) => [
        `parameters/${name}.yaml`,
        parameter(name),
      ]),
    ),
    [BODY]: {
      type: 'object',
      description: 'A wave.',
      required: ['CallbackCommand'],
      properties: {
        CallbackCommand: {
          type: 'string',
          enum: ['Chat.CallbackAfterWave', 'Chat.CallbackAfterwave'],
          description: 'The command.',
        },
        Kind: {
          type: 'integer',
          description: 'Kind of wave.',
          'x-extensible-enum': { 1: 'Slow.', 2: 'Fast.' },
        },
        Hand: { type: 'string', const: 'left', description: 'The hand.' },
        EventTime: {
          type: 'integer',
          description: 'When, in seconds.',
          'x-unit': 'seconds',
          'x-strict': { maximum: 99999999999 },
        },
        Count: { type: ['integer', 'string'], description: 'How many waves.' },
        Author: {
          type: ['string', 'integer'],
          description: 'Who.',
          'x-dispute': ['A string in the table, a number in the sample.'],
        },
        User: { $ref: 'User.yaml' },
        Tags: { type: 'array', description: 'Tags.', items: { type: 'string' } },
        Extra: {
          type: 'object',
          description: 'Whatever the app adds.',
          additionalProperties: true,
        },
        Number: { type: 'integer', format: 'uint32', description: 'A number.' },
        Content: { $ref: 'Content.yaml' },
      },
    },
    'schemas/User.yaml': { type: 'string', description: 'The user.' },
    'schemas/Content.yaml': {
      type: 'object',
      description: 'Anything else.',
      'x-open-branch': 'Type',
      properties: {
        Type: { type: 'string', description: 'Kind.' },
        Value: { description: 'Any value.' },
      },
    },
    'schemas/Ack.yaml': {
      type: 'object',
      description: 'The answer.',
      properties: {
        ErrorCode: {
          type: 'integer',
          enum: [0],
          'x-enumDescriptions': { 0: 'Fine.' },
          description: '0.',
        },
        ErrorInfo: { type: 'string', description: 'Text.' },
      },
    },
    ...Object.fromEntries(
      ['After', 'Before'].flatMap((when) =>
        ['request.plain.json', 'reply.ok.json'].map((file) => [
          `examples/Chat.Callback${when}Wave/${file}`,
          file.startsWith('request') ? { Count: '2', Author: 7 } : {},
        ]),
      ),
    ),
  }
}
