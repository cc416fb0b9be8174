import type { Document } from '../../../src/openapi/document.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const parameter = (name: string, schema: object, required = true) => ({
  name,
  in: 'query',
  required,
  description: `${name}.`,
  schema,
})
const element = (kind: string, content: object) => ({
  type: 'object',
  required: ['MsgType', 'MsgContent'],
  properties: { MsgType: { type: 'string', const: kind }, MsgContent: content },
})

function operation(command: string, request: string, reply: string, more: object) {
  return {
    post: {
      operationId: request,
      tags: ['Chat'],
      summary: `What ${command} is.`,
      description: 'Two sentences. Here is the other.',
      'x-sources': [],
      parameters: [
        parameter('SdkAppid', { type: 'string' }),
        parameter('CallbackCommand', { type: 'string', const: command }),
        { $ref: '#/components/parameters/OptPlatform' },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref(request), examples: {} } },
      },
      responses: {
        200: {
          description: 'The reply.',
          content: { 'application/json': { schema: ref(reply), examples: {} } },
        },
      },
      ...more,
    },
  }
}

/** A bundled contract with one of each thing that the gate judges: small enough to say in a row what changes. */
export function smallContract(): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1.0.0' },
    servers: [{ url: 'https://example.com/callback' }],
    security: [{}, { Sign: [] }],
    tags: [],
    paths: {},
    webhooks: {
      'Chat.BeforeSend': operation('Chat.BeforeSend', 'ChatBeforeSend', 'ChatBeforeSendReply', {
        'x-phase': 'before',
        'x-decisions': [
          { name: 'allow', ErrorCode: 0, effect: 'It is sent.' },
          { name: 'modify', ErrorCode: 0, fields: ['MsgBody'], effect: 'It is sent, changed.' },
          { name: 'refuse', ErrorCode: { minimum: 100, maximum: 200 }, effect: 'It is not sent.' },
        ],
      }),
      'Chat.AfterSend': operation('Chat.AfterSend', 'ChatAfterSend', 'Ack', {
        'x-phase': 'after',
        'x-aliases': ['Chat.Sent'],
        'x-on-timeout': 'It is lost.',
      }),
    },
    components: {
      securitySchemes: { Sign: { type: 'apiKey', in: 'query', name: 'Sign' } },
      parameters: {
        OptPlatform: parameter('OptPlatform', {
          type: 'string',
          'x-extensible-enum': ['iOS', 'Web'],
        }),
      },
      schemas: {
        ChatBeforeSend: {
          type: 'object',
          required: ['CallbackCommand', 'From_Account', 'MsgTime', 'MsgBody'],
          properties: {
            CallbackCommand: { type: 'string', const: 'Chat.BeforeSend' },
            From_Account: { type: 'string', description: 'The sender.' },
            MsgTime: { type: ['integer', 'string'], pattern: '^[0-9]+$', 'x-unit': 'seconds' },
            MsgSeq: { type: 'integer' },
            Priority: { type: 'string', 'x-extensible-enum': ['High', 'Low'] },
            Nick: { type: 'string', maxLength: 50 },
            Counts: { type: 'object', additionalProperties: { type: 'integer' } },
            MsgBody: ref('MsgBody'),
          },
        },
        MsgBody: { type: 'array', items: ref('MsgBodyElement') },
        MsgBodyElement: { oneOf: [ref('TextElem'), ref('FaceElem'), ref('UnknownElem')] },
        TextElem: element('TextElem', {
          type: 'object',
          required: ['Text'],
          properties: { Text: { type: 'string' } },
        }),
        FaceElem: element('FaceElem', {
          type: 'object',
          properties: { Index: { type: 'integer' }, Inner: ref('MsgBody') },
        }),
        UnknownElem: {
          type: 'object',
          'x-open-branch': 'MsgType',
          required: ['MsgType'],
          properties: { MsgType: { type: 'string', not: { enum: ['TextElem', 'FaceElem'] } } },
        },
        ChatBeforeSendReply: {
          type: 'object',
          required: ['ActionStatus', 'ErrorCode', 'ErrorInfo'],
          properties: {
            ActionStatus: { type: 'string', enum: ['OK', 'FAIL'] },
            ErrorCode: { type: 'integer' },
            ErrorInfo: { type: 'string' },
            MsgBody: ref('MsgBody'),
            CloudCustomData: { type: 'string', maxLength: 100 },
          },
        },
        ChatAfterSend: {
          type: 'object',
          required: ['Events'],
          properties: {
            Events: { type: 'array', minItems: 1, maxItems: 100, items: ref('ChatEvent') },
          },
        },
        ChatEvent: {
          type: 'object',
          required: ['To_Account'],
          properties: { To_Account: { type: 'string' } },
        },
        Ack: {
          type: 'object',
          required: ['ActionStatus', 'ErrorCode', 'ErrorInfo'],
          properties: {
            ActionStatus: { type: 'string', enum: ['OK', 'FAIL'] },
            ErrorCode: { type: 'integer' },
            ErrorInfo: { type: 'string' },
          },
        },
      },
    },
  } as unknown as Document
}
