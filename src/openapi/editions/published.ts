import type { EditionName } from './editions.ts'

/** The description of a published file in lists. */
export type Published = {
  /** In generated/. */
  file: string
  /** What it is. */
  what: string
  /** For whom. */
  use: string
}

const OPENAPI: Record<EditionName, { what: string; use: string; yaml?: true }> = {
  openapi: {
    what: 'the contract, OpenAPI 3.1 with webhooks',
    use: 'viewers, linters and whatever knows webhooks',
    yaml: true,
  },
  'openapi.paths': {
    what: 'the same for tools that know only paths: /callback/<CallbackCommand>',
    use: 'generators for TypeScript and Python, mocks, validating proxies',
    yaml: true,
  },
  'openapi.strict': {
    what: 'the contract, closed to what is known: it refuses new fields, values and message elements',
    use: 'contract tests',
  },
  'openapi.paths.strict': {
    what: 'the same with paths',
    use: 'TypeScript that tells message elements apart by MsgType; not for a receiver in production',
  },
  'openapi.paths-3.0': {
    what: 'OpenAPI 3.0 with paths, 64 bits for every integer',
    use: 'oapi-codegen, progenitor',
  },
  'openapi.simple-3.0': {
    what: 'the same without unions: what may be of several types is of any, a message element is one open object',
    use: 'Java, Kotlin, ogen',
  },
}

/** Every published file in generated/, except those in the folder of schemas. */
export const published: readonly Published[] = [
  ...Object.entries(OPENAPI).flatMap(([name, { yaml, what, use }]) =>
    (yaml ? ['yaml', 'json'] : ['json']).map((ending) => ({
      file: `${name}.${ending}`,
      what,
      use,
    })),
  ),
  {
    file: 'schema.json',
    what: 'all schemas, JSON Schema 2020-12 under $defs',
    use: 'quicktype, typify',
  },
  {
    file: 'postman.json',
    what: 'a collection in the format 2.1, with all examples',
    use: 'Postman, Bruno, Insomnia',
  },
]

/** The folder with a JSON Schema for each body. */
export const SCHEMAS: Published = {
  file: 'schemas/',
  what: 'a JSON Schema for each request and reply, complete in itself: <CallbackCommand>.request.json, .reply.json',
  use: 'validators in any language',
}

/** The file of the schema of a callback's body. */
export const bodySchemaFile = (command: string, part: 'request' | 'reply') =>
  `${SCHEMAS.file}${command}.${part}.json`

/** The folder with the callbacks as plain files, for tests in any language. */
export const FIXTURES: Published = {
  file: 'fixtures/',
  what: 'every example as a file, <CallbackCommand>/request.<example>.json and reply.<example>.json; index.json has the signed query of each request and what Chat does with each reply',
  use: 'tests of a receiver in any language',
}

/** The file of an example of a callback's body. */
export const fixtureFile = (command: string, part: 'request' | 'reply', example: string) =>
  `${FIXTURES.file}${command}/${part}.${example}.json`
