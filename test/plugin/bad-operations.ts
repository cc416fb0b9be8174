import { BEFORE, BODY, type Files, type Flaw, WEBHOOK } from './good-contract.ts'

const operation = (files: Files) => files[WEBHOOK].post
const before = (files: Files) => files[BEFORE].post
const decision = (files: Files) => files[BEFORE].post['x-decisions'][0]

/** What the house rules find in operations: a bad example of each thing that a rule looks at. */
/** Two forms of the same time, and an example that uses the second one. */
function withTimeAsText(files: Files): void {
  files[BODY].properties.EventTime.type = ['integer', 'string']
  files['examples/Chat.CallbackAfterWave/request.plain.json'] = { EventTime: '1763380092517' }
}

export const operationFlaws: Flaw[] = [
  {
    rule: 'operation-name',
    flaw: 'an operationId of another form',
    spoil: (files) => (operation(files).operationId = 'ChatCallbackAfterWave'),
    says: ['not ChatCallbackAfterWave', 'must be ChatAfterWave'],
  },
  {
    rule: 'operation-name',
    flaw: 'a family that no tag declares',
    spoil: (files) => (operation(files)['x-also-families'] = ['Room']),
    says: ['Room of Chat.CallbackAfterWave is not declared', 'Add it to `tags`'],
  },
  {
    rule: 'operation-name',
    flaw: 'a file in the wrong folder',
    spoil: (files) => {
      files['webhooks/Wave.yaml'] = JSON.parse(
        JSON.stringify(files[WEBHOOK]).replaceAll('../../', '../'),
      )
      files['openapi.yaml'].webhooks['Chat.CallbackAfterWave'].$ref = 'webhooks/Wave.yaml'
    },
    says: ['must stand in webhooks/Chat/Chat.CallbackAfterWave.yaml', 'Move the file'],
  },
  ...['summary', 'description', 'x-timing', 'x-triggers', 'x-sources'].map((key) => ({
    rule: 'operation-complete',
    flaw: `no ${key}`,
    spoil: (files: Files) => void delete operation(files)[key],
    says: [
      `Chat.CallbackAfterWave has no \`${key}\``,
      /x-triggers|x-sources/.test(key) ? 'List at least one' : 'Write one',
    ] as [string, string],
  })),
  {
    rule: 'identity',
    flaw: 'an identity without a reason',
    spoil: (files) => void delete operation(files)['x-event-id'].why,
    says: ['`x-event-id` of Chat.CallbackAfterWave', 'say in `why`'],
  },
  {
    rule: 'identity',
    flaw: 'an identity that is missing',
    spoil: (files) => void delete operation(files)['x-event-id'],
    says: ['`x-event-id` of Chat.CallbackAfterWave', 'must be a list of lists of fields'],
  },
  {
    rule: 'identity',
    flaw: 'a field that the event does not have',
    spoil: (files) => operation(files)['x-event-id'].anyOf[0].push('/MsgKye'),
    says: ['there is no /MsgKye', 'Correct its spelling'],
  },
  {
    rule: 'identity',
    flaw: 'a query parameter that the callback does not have',
    spoil: (files) => operation(files)['x-event-id'].anyOf.push(['?RequestID']),
    says: ['there is no ?RequestID', 'Correct its spelling'],
  },
  {
    rule: 'identity',
    flaw: 'an ordering key of an unknown namespace',
    spoil: (files) => (operation(files)['x-ordering-key'].of = 'chat'),
    says: ['`of` must be one of agent, battle', 'x-ordering-key'],
  },
  {
    rule: 'operation-complete',
    flaw: 'a second tag',
    spoil: (files) => operation(files).tags.push('Chat'),
    says: ['exactly one tag', 'x-also-families'],
  },
  {
    rule: 'operation-complete',
    flaw: 'no Sign in the query',
    spoil: (files) => operation(files).parameters.splice(2, 1),
    says: ['lacks the query parameter Sign', 'parameters/Sign.yaml'],
  },
  {
    rule: 'operation-complete',
    flaw: 'no phase',
    spoil: (files) => void delete operation(files)['x-phase'],
    says: ['must say', '`x-phase: before` or `x-phase: after`'],
  },
  {
    rule: 'operation-complete',
    flaw: 'a before-callback without decisions',
    spoil: (files) => void delete before(files)['x-decisions'],
    says: ['without `x-decisions`', 'List the ways to answer'],
  },
  {
    rule: 'operation-complete',
    flaw: 'an after-callback with decisions',
    spoil: (files) => (operation(files)['x-decisions'] = before(files)['x-decisions']),
    says: ['decides nothing', 'Remove `x-decisions`'],
  },
  {
    rule: 'examples-exist',
    flaw: 'no example of a request',
    spoil: (files) => void delete files['examples/Chat.CallbackAfterWave/request.plain.json'],
    says: ['no example of a request', 'Add examples/Chat.CallbackAfterWave/request.<name>.json'],
  },
  {
    rule: 'examples-exist',
    flaw: 'no example of a reply',
    spoil: (files) => void delete files['examples/Chat.CallbackAfterWave/reply.ok.json'],
    says: ['no example of a reply', 'Add examples/Chat.CallbackAfterWave/reply.<name>.json'],
  },
  {
    rule: 'disputed-forms',
    flaw: 'an example of a form without a dispute',
    spoil: withTimeAsText,
    says: [
      'request.plain.json of Chat.CallbackAfterWave has EventTime as string',
      'say in `x-dispute`',
    ],
  },
  {
    rule: 'disputed-forms',
    flaw: 'a dispute about something else',
    spoil: (files) => {
      withTimeAsText(files)
      operation(files)['x-dispute'] = ['EventTime: missing from older pages.', 'Kind is a string.']
    },
    says: ['EventTime as string, which no dispute covers', 'Use the documented type'],
  },
  {
    rule: 'disputed-forms',
    flaw: 'a form without a dispute, deep in a kind of a list of alternatives',
    spoil: (files) => {
      const kind = (name: string, type: string | string[]) => ({
        type: 'object',
        properties: { Kind: { type: 'string', const: name }, Index: { type } },
      })
      files['schemas/Content.yaml'] = {
        description: 'Content.',
        oneOf: [kind('a', 'integer'), kind('b', ['integer', 'string'])],
      }
      files['examples/Chat.CallbackAfterWave/request.plain.json'] = {
        Content: { Kind: 'b', Index: '7' },
      }
    },
    says: ['has Index as string', 'say in `x-dispute`'],
  },
  {
    rule: 'decisions',
    flaw: 'no list',
    spoil: (files) => (before(files)['x-decisions'] = {}),
    says: ['must be a list', 'the ways to answer'],
  },
  {
    rule: 'decisions',
    flaw: 'a name that is no method',
    spoil: (files) => (decision(files).name = 'let-it-pass'),
    says: ['"let-it-pass" of Chat.CallbackBeforeWave', 'camelCase'],
  },
  {
    rule: 'decisions',
    flaw: 'a name twice',
    spoil: (files) => (before(files)['x-decisions'][1].name = 'allow'),
    says: ['another decision has this name', 'names are unique'],
  },
  {
    rule: 'decisions',
    flaw: 'a range upside down',
    spoil: (files) => (decision(files).ErrorCode = { minimum: 9, maximum: 3 }),
    says: ['`ErrorCode` must be', '{ minimum, maximum }'],
  },
  {
    rule: 'decisions',
    flaw: 'no effect',
    spoil: (files) => void delete decision(files).effect,
    says: ['`effect` is missing', 'say what the user of the app sees'],
  },
  {
    rule: 'decisions',
    flaw: 'a field that the reply does not have',
    spoil: (files) => (decision(files).fields = ['MsgBody']),
    says: ['no member MsgBody', 'add it to the schema'],
  },
  {
    rule: 'decisions',
    flaw: 'a visible code that the effect does not name',
    spoil: (files) => (decision(files).visible = { to: 'sender', code: 10016 }),
    says: ['does not name the code 10016', '`effect`'],
  },
  {
    rule: 'decisions',
    flaw: 'a visible code without anybody who sees it',
    spoil: (files) => (decision(files).visible = { code: 'ErrorCode' }),
    says: ['`visible` must be', 'to: sender'],
  },
  {
    rule: 'decisions',
    flaw: 'two decisions for all other codes',
    spoil: (files) => {
      for (const one of before(files)['x-decisions']) one.others = true
    },
    says: ['`others` is `true` for at most one', 'not listed'],
  },
]
