import { AFTER, after, BEFORE, before, type Row } from './edits.ts'

export const callbacks: Row[] = [
  ['nothing', () => {}, []],
  ['a callback goes', (c) => delete c.webhooks?.[AFTER], [`breaking callback-removed ${AFTER} `]],
  [
    'a callback comes',
    (c) => Object.assign(c.webhooks as object, { New: structuredClone(c.webhooks?.[AFTER]) }),
    ['notable callback-added New '],
  ],
  [
    'a callback gets another word',
    (c) => {
      Object.assign(c.webhooks as object, { 'Chat.Old': c.webhooks?.[AFTER] })
      delete c.webhooks?.[AFTER]
    },
    [`breaking callback-removed ${AFTER} `, 'notable callback-added Chat.Old '],
  ],
  [
    'an after-callback becomes a before-callback',
    (c) => Object.assign(after(c), { 'x-phase': 'before' }),
    [`breaking phase-changed ${AFTER} x-phase`],
  ],
  [
    'an alias goes',
    (c) => delete after(c)['x-aliases'],
    [`breaking alias-removed ${AFTER} x-aliases`],
  ],
  [
    'an alias comes',
    (c) => Object.assign(before(c), { 'x-aliases': ['Chat.Sending'] }),
    [`notable alias-added ${BEFORE} x-aliases`],
  ],
  [
    'a timeout gets an effect of its own',
    (c) => Object.assign(before(c), { 'x-on-timeout': 'It is blocked.' }),
    [`breaking timeout-changed ${BEFORE} x-on-timeout`],
  ],
  [
    'a timeout loses its own effect',
    (c) => delete after(c)['x-on-timeout'],
    [`breaking timeout-changed ${AFTER} x-on-timeout`],
  ],
  [
    'a timeout is described in other words',
    (c) => Object.assign(after(c), { 'x-on-timeout': 'It is lost for ever.' }),
    [`notable timeout-reworded ${AFTER} x-on-timeout`],
  ],
  [
    'the operation gets another name',
    (c) => Object.assign(before(c), { operationId: 'Asks' }),
    [`breaking operation-id-changed ${BEFORE} operationId`],
  ],
  [
    'the callback moves to another family',
    (c) => Object.assign(before(c), { tags: ['Group'] }),
    [`notable family-changed ${BEFORE} tags`],
  ],
  [
    'an extension that the gate does not know changes',
    (c) => Object.assign(after(c), { 'x-event-id': ['MsgKey'] }),
    [`notable extension-changed ${AFTER} x-event-id`],
  ],
  [
    'words of an operation change',
    (c) => Object.assign(before(c), { summary: 'Other words.', 'x-dispute': ['None.'] }),
    [`fine words-changed ${BEFORE} `],
  ],
  [
    'the signature is asked for always',
    (c) => Object.assign(c, { security: [{ Sign: [] }] }),
    ['breaking security-changed  security'],
  ],
]
