import { AFTER, after, BEFORE, inReply, optional, type Row, removed, schema } from './edits.ts'

export const reply: Row[] = [
  [
    'an optional member goes',
    inReply((node) => removed(node, 'CloudCustomData')),
    [`breaking member-removed ${BEFORE} reply.CloudCustomData`],
  ],
  [
    'a required member comes',
    inReply((node) => {
      Object.assign(node.properties, { New: { type: 'string' } })
      node.required.push('New')
    }),
    [`breaking required-member-added ${BEFORE} reply.New`],
  ],
  [
    'an optional member comes',
    inReply((node) => Object.assign(node.properties, { New: { type: 'string' } })),
    [`notable member-added ${BEFORE} reply.New`],
  ],
  [
    'an optional member must be there',
    inReply((node) => node.required.push('CloudCustomData')),
    [`breaking member-required ${BEFORE} reply.CloudCustomData`],
  ],
  [
    'a required member may be left out',
    inReply((node) => optional(node, 'ErrorInfo')),
    [`fine member-optional ${BEFORE} reply.ErrorInfo`],
  ],
  [
    'a value goes',
    inReply((node) => node.properties.ActionStatus.enum.pop()),
    [`breaking values-narrowed ${BEFORE} reply.ActionStatus`],
  ],
  [
    'a value comes',
    inReply((node) => node.properties.ActionStatus.enum.push('FAILURE')),
    [`notable values-widened ${BEFORE} reply.ActionStatus`],
  ],
  [
    'a limit is lower',
    inReply((node) => Object.assign(node.properties.CloudCustomData, { maxLength: 10 })),
    [`breaking limit-narrowed ${BEFORE} reply.CloudCustomData`],
  ],
  [
    'a limit goes',
    inReply((node) => delete node.properties.CloudCustomData.maxLength),
    [`notable limit-widened ${BEFORE} reply.CloudCustomData`],
  ],
  [
    'one type more is taken',
    inReply((node) => Object.assign(node.properties.CloudCustomData, { type: ['string', 'null'] })),
    [`notable type-widened ${BEFORE} reply.CloudCustomData`],
  ],
  [
    'members that the contract does not know are refused',
    inReply((node) => Object.assign(node, { additionalProperties: false })),
    [`breaking closed ${BEFORE} reply`],
  ],
  [
    'the reply is written as one variant a code',
    (c) => {
      const { properties, required } = schema(c, 'ChatBeforeSendReply')
      const variant = (ErrorCode: object) => ({
        type: 'object',
        required,
        properties: { ...properties, ErrorCode: { type: 'integer', ...ErrorCode } },
      })
      c.components.schemas.ChatBeforeSendReply = {
        oneOf: [variant({ const: 0 }), variant({ minimum: 100, maximum: 200 })],
      }
    },
    [],
  ],
  [
    'a response of an error comes',
    (c) => Object.assign(after(c).responses, { default: after(c).responses['200'] }),
    [`notable response-added ${AFTER} response default`],
  ],
  [
    'the response of success goes',
    (c) => delete (after(c).responses as any)['200'],
    [`breaking response-removed ${AFTER} reply`],
  ],
]
