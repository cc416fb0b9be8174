import { BEFORE, BODY, type Files, WEBHOOK } from './good-contract.ts'

export type Row = {
  rule: string
  /** What is wrong in the contract. */
  flaw: string
  spoil: (files: Files) => void
  /** What the message says of the fault and of its repair. */
  says: [fault: string, fix: string]
}

const operation = (files: Files) => files[WEBHOOK].post
const before = (files: Files) => files[BEFORE].post
const decision = (files: Files) => files[BEFORE].post['x-decisions'][0]
const field = (files: Files, name: string) => files[BODY].properties[name]

/** A bad example for each house rule, and for each thing that a rule looks at. */
export const rows: Row[] = [
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
      files['webhooks/Wave.yaml'] = JSON.parse(JSON.stringify(files[WEBHOOK]).replaceAll('../../', '../'))
      files['openapi.yaml'].webhooks['Chat.CallbackAfterWave'].$ref = 'webhooks/Wave.yaml'
    },
    says: ['must stand in webhooks/Chat/Chat.CallbackAfterWave.yaml', 'Move the file'],
  },
  ...['summary', 'description', 'x-timing', 'x-triggers', 'x-sources'].map((key) => ({
    rule: 'operation-complete',
    flaw: `no ${key}`,
    spoil: (files: Files) => void delete operation(files)[key],
    says: [`Chat.CallbackAfterWave has no \`${key}\``, /x-triggers|x-sources/.test(key) ? 'List at least one' : 'Write one'] as [
      string,
      string,
    ],
  })),
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
    rule: 'field-description',
    flaw: 'a field without a description',
    spoil: (files) => void delete field(files, 'Kind').description,
    says: ['Kind has no description', 'Say what it is'],
  },
  {
    rule: 'field-description',
    flaw: 'a reference to a schema without one',
    spoil: (files) => void delete files['schemas/User.yaml'].description,
    says: ['User has no description', 'refer to a schema that says it'],
  },
  {
    rule: 'untyped-field',
    flaw: 'a field of no type',
    spoil: (files) => void delete field(files, 'EventTime').type,
    says: ['EventTime has no type', 'Give it a `type`'],
  },
  {
    rule: 'untyped-field',
    flaw: 'an object of no known members',
    spoil: (files) => void delete field(files, 'Extra').additionalProperties,
    says: ['Extra is an object of no known members', '`additionalProperties: true`'],
  },
  {
    rule: 'untyped-field',
    flaw: 'an array of anything',
    spoil: (files) => void delete field(files, 'Tags').items,
    says: ['Tags is an array of anything', 'Say in `items`'],
  },
  {
    rule: 'untyped-field',
    flaw: 'items of no type',
    spoil: (files) => (field(files, 'Tags').items = {}),
    says: ['An item of Tags has no type', 'Give it a `type`'],
  },
  {
    rule: 'const-has-type',
    flaw: 'a const without a type',
    spoil: (files) => (files['schemas/User.yaml'] = { oneOf: [{ const: 'a', title: 'A' }], description: 'The user.' }),
    says: ['needs its `type`', 'add `type: string`'],
  },
  {
    rule: 'request-open',
    flaw: 'a closed object deep in a request',
    spoil: (files) => (field(files, 'Tags').items = { type: 'object', properties: {}, additionalProperties: false }),
    says: ['open to new members', 'Remove `additionalProperties: false`'],
  },
  {
    rule: 'request-open',
    flaw: 'a closed list behind a reference',
    spoil: (files) => Object.assign(files['schemas/User.yaml'], { enum: ['ann'], 'x-enumDescriptions': { ann: 'Ann.' } }),
    says: ['open to new values', 'Use `x-extensible-enum`'],
  },
  {
    rule: 'extensible-enum-map',
    flaw: 'a list of values',
    spoil: (files) => (field(files, 'Kind')['x-extensible-enum'] = [1, 2]),
    says: ['`x-extensible-enum` must be a map', 'the bundle turns it into a list'],
  },
  {
    rule: 'extensible-enum-map',
    flaw: 'a value without a meaning',
    spoil: (files) => (field(files, 'Kind')['x-extensible-enum'][2] = ''),
    says: ['The value 2 has no meaning', 'Write one'],
  },
  {
    rule: 'extensible-enum-map',
    flaw: 'a word as the value of an integer',
    spoil: (files) => (field(files, 'Kind')['x-extensible-enum'].many = 'Many.'),
    says: ['The value many does not fit `type: integer`', 'Correct the value or the type'],
  },
  {
    rule: 'enum-descriptions',
    flaw: 'a value of an answer without a meaning',
    spoil: (files) => (files['schemas/Ack.yaml'].properties.ErrorCode.enum = [0, 1]),
    says: ['No meaning is given for 1', 'Add it to `x-enumDescriptions`'],
  },
  {
    rule: 'no-format',
    flaw: 'a format that real packets break',
    spoil: (files) => (field(files, 'Hand').format = 'uri'),
    says: ['`format: uri` makes validators refuse real packets', 'Say it in the description'],
  },
  {
    rule: 'no-all-of',
    flaw: 'an allOf of objects',
    spoil: (files) => (files[BODY].allOf = [{ $ref: 'Ack.yaml' }]),
    says: ['`allOf` on an object with properties', 'Write one list of properties'],
  },
  {
    rule: 'time-unit',
    flaw: 'a time without a unit',
    spoil: (files) => void delete field(files, 'EventTime')['x-unit'],
    says: ['EventTime is a time without a unit', '`x-unit: seconds` or `x-unit: milliseconds`'],
  },
  {
    rule: 'known-extension',
    flaw: 'a key that is spelt wrong',
    spoil: (files) => (field(files, 'Kind')['x-undocumentd'] = true),
    says: ['`x-undocumentd` is not described', 'Correct its spelling'],
  },
  {
    rule: 'known-extension',
    flaw: 'a key beside a reference that is spelt wrong',
    spoil: (files) => (field(files, 'User')['x-disputed'] = ['A, or B.']),
    says: ['`x-disputed` is not described', 'add a row there'],
  },
  {
    rule: 'extension-shape',
    flaw: 'a source without a date',
    spoil: (files) => (operation(files)['x-sources'] = [{ url: 'https://example.com/wave' }]),
    says: ['`x-sources` must be', '`updated` (YYYY-MM-DD in quotes, or unknown)'],
  },
  {
    rule: 'extension-shape',
    flaw: 'one dispute that is no list',
    spoil: (files) => (field(files, 'User')['x-dispute'] = 'A, or B.'),
    says: ['`x-dispute` must be', 'a list of texts'],
  },
]
