import { BODY, type Files, type Flaw } from './good-contract.ts'

const field = (files: Files, name: string) => files[BODY].properties[name]

/** What the house rules find in schemas and in the `x-` keys: a bad example of each thing that a rule looks at. */
export const schemaFlaws: Flaw[] = [
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
    spoil: (files) =>
      (files['schemas/User.yaml'] = {
        oneOf: [{ const: 'a', title: 'A' }],
        description: 'The user.',
      }),
    says: ['needs its `type`', 'add `type: string`'],
  },
  {
    rule: 'request-open',
    flaw: 'a closed object deep in a request',
    spoil: (files) =>
      (field(files, 'Tags').items = {
        type: 'object',
        properties: {},
        additionalProperties: false,
      }),
    says: ['open to new members', 'Remove `additionalProperties: false`'],
  },
  ...Object.entries({
    maxLength: 3,
    maximum: 2147483647,
    propertyNames: { pattern: '^A' },
    unevaluatedProperties: false,
  }).map(
    ([keyword, value]): Flaw => ({
      rule: 'request-open',
      flaw: `a limit that the platform may move: ${keyword}`,
      spoil: (files) => (field(files, 'Extra')[keyword] = value),
      says: ['A request is open', `Remove \`${keyword}\``],
    }),
  ),
  {
    rule: 'request-open',
    flaw: 'a closed list behind a reference',
    spoil: (files) =>
      Object.assign(files['schemas/User.yaml'], {
        enum: ['ann'],
        'x-enumDescriptions': { ann: 'Ann.' },
      }),
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
    rule: 'time-unit',
    flaw: 'seconds that the strict profile takes for anything',
    spoil: (files) => void delete field(files, 'EventTime')['x-strict'],
    says: ['cannot tell EventTime from a time in the other unit', 'maximum: 99999999999'],
  },
  {
    rule: 'time-unit',
    flaw: 'milliseconds with the range of seconds',
    spoil: (files) => (field(files, 'EventTime')['x-unit'] = 'milliseconds'),
    says: ['cannot tell EventTime', 'minimum: 1000000000000'],
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
  ...[
    { key: 'x-strict', value: { const: 1 }, shape: 'a map of minimum' },
    {
      key: 'x-sources',
      value: [{ url: 'https://example.com/wave' }],
      shape: '`updated` (YYYY-MM-DD in quotes, or unknown)',
    },
    {
      key: 'x-sources',
      value: [{ url: 'page 7', updated: '2026-02-05' }],
      shape: 'a list of `url`',
    },
    {
      key: 'x-sources',
      value: [{ url: 'https://example.com', updated: '5 Feb' }],
      shape: '`updated` (YYYY-MM-DD',
    },
    { key: 'x-dispute', value: 'A, or B.', shape: 'a list of texts' },
    { key: 'x-triggers', value: [1], shape: 'a list of phrases' },
    { key: 'x-aliases', value: [], shape: 'a list of commands' },
    { key: 'x-undocumented', value: 'yes', shape: '`true`' },
    { key: 'x-unit', value: 'hours', shape: 'one of seconds, milliseconds' },
  ].map(({ key, value, shape }) => ({
    rule: 'extension-shape',
    flaw: `${JSON.stringify(value)} as ${key}`,
    spoil: (files: Files) => (field(files, 'User')[key] = value),
    says: [`\`${key}\` must be`, shape] as [string, string],
  })),
]
