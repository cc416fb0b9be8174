import { AFTER, BEFORE, inRequest, optional, type Row, removed, schema } from './edits.ts'

export const request: Row[] = [
  [
    'a required member goes',
    inRequest((node) => removed(node, 'From_Account')),
    [`breaking member-removed ${BEFORE} request.From_Account`],
  ],
  [
    'an optional member goes',
    inRequest((node) => removed(node, 'Nick')),
    [`breaking member-removed ${BEFORE} request.Nick`],
  ],
  [
    'a member need not be there any more',
    inRequest((node) => optional(node, 'From_Account')),
    [`breaking member-optional ${BEFORE} request.From_Account`],
  ],
  [
    'a member is always there',
    inRequest((node) => node.required.push('Nick')),
    [`notable member-required ${BEFORE} request.Nick`],
  ],
  [
    'an optional member comes',
    inRequest((node) => Object.assign(node.properties, { New: { type: 'string' } })),
    [`notable member-added ${BEFORE} request.New`],
  ],
  [
    'a required member comes',
    inRequest((node) => {
      Object.assign(node.properties, { New: { type: 'string' } })
      node.required.push('New')
    }),
    [`notable required-member-added ${BEFORE} request.New`],
  ],
  [
    'a member has another type',
    inRequest((node) => Object.assign(node.properties.From_Account, { type: 'integer' })),
    [`breaking type-changed ${BEFORE} request.From_Account`],
  ],
  [
    'a member may have one type more',
    inRequest((node) =>
      Object.assign(node.properties, { MsgSeq: { type: ['integer', 'string'] } }),
    ),
    [`breaking type-widened ${BEFORE} request.MsgSeq`],
  ],
  [
    'whole numbers become any numbers',
    inRequest((node) => Object.assign(node.properties, { MsgSeq: { type: 'number' } })),
    [`breaking type-widened ${BEFORE} request.MsgSeq`],
  ],
  [
    'a member keeps one of its types',
    inRequest((node) => Object.assign(node.properties.MsgTime, { type: 'integer' })),
    [`notable type-narrowed ${BEFORE} request.MsgTime`],
  ],
  [
    'a member may be null',
    inRequest((node) => Object.assign(node.properties.Nick, { type: ['string', 'null'] })),
    [`breaking type-widened ${BEFORE} request.Nick`],
  ],
  [
    'types are written as branches',
    inRequest((node) => {
      node.properties.MsgTime = {
        oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^[0-9]+$' }],
        'x-unit': 'seconds',
      }
    }),
    [],
  ],
  [
    'seconds become milliseconds',
    inRequest((node) => Object.assign(node.properties.MsgTime, { 'x-unit': 'milliseconds' })),
    [`breaking unit-changed ${BEFORE} request.MsgTime`],
  ],
  [
    'a unit is told for the first time',
    inRequest((node) => Object.assign(node.properties.MsgSeq, { 'x-unit': 'bytes' })),
    [`notable unit-described ${BEFORE} request.MsgSeq`],
  ],
  [
    'contract tests take less for plausible',
    inRequest((node) => Object.assign(node.properties.MsgSeq, { 'x-strict': { minimum: 1 } })),
    [`notable plausible-changed ${BEFORE} request.MsgSeq`],
  ],
  [
    'values of a form of their own are known',
    inRequest((node) =>
      Object.assign(node.properties.Priority, { 'x-extensible-pattern': '^App_' }),
    ),
    [`notable value-added ${BEFORE} request.Priority`],
  ],
  [
    'the platform has a new value',
    inRequest((node) => node.properties.Priority['x-extensible-enum'].push('None')),
    [`notable value-added ${BEFORE} request.Priority`],
  ],
  [
    'a text may be longer',
    inRequest((node) => Object.assign(node.properties.Nick, { maxLength: 500 })),
    [`breaking limit-widened ${BEFORE} request.Nick`],
  ],
  [
    'a text is shorter',
    inRequest((node) => Object.assign(node.properties.Nick, { maxLength: 5 })),
    [`notable limit-narrowed ${BEFORE} request.Nick`],
  ],
  [
    'a text has another pattern',
    inRequest((node) => Object.assign(node.properties.MsgTime, { pattern: '^[1-9]+$' })),
    [`breaking rule-changed ${BEFORE} request.MsgTime`],
  ],
  [
    'a batch may be larger',
    (c) => Object.assign(schema(c, 'ChatAfterSend').properties.Events, { maxItems: 1000 }),
    [`breaking limit-widened ${AFTER} request.Events`],
  ],
  [
    'the entries of a map have another type',
    inRequest((node) =>
      Object.assign(node.properties.Counts.additionalProperties, { type: 'string' }),
    ),
    [`breaking type-changed ${BEFORE} request.Counts{}`],
  ],
  [
    'the body repeats another command',
    inRequest((node) => Object.assign(node.properties.CallbackCommand, { const: 'Chat.Other' })),
    [`breaking values-changed ${BEFORE} request.CallbackCommand`],
  ],
  [
    'a member of an item need not be there any more',
    (c) => optional(schema(c, 'ChatEvent'), 'To_Account'),
    [`breaking member-optional ${AFTER} request.Events[].To_Account`],
  ],
  [
    'words and examples change',
    inRequest((node) => Object.assign(node.properties.From_Account, { description: 'Who.' })),
    [`fine words-changed ${BEFORE} `],
  ],
]
