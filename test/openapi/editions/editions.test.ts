import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/openapi/contract.ts'
import type { Document, Operation, Schema } from '../../../src/openapi/document.ts'
import {
  type EditionName,
  editionNames,
  makeEdition,
} from '../../../src/openapi/editions/editions.ts'
import * as properties from './properties.ts'

const contract = readContract()
const documents = new Map(editionNames.map((name) => [name, makeEdition(contract, name)]))
const edition = (name: EditionName) => documents.get(name) as Document

const all = editionNames
const open: EditionName[] = all.filter((name) => !name.includes('strict'))
const strict: EditionName[] = all.filter((name) => name.includes('strict'))
const in30: EditionName[] = all.filter((name) => name.endsWith('3.0'))
const in31: EditionName[] = all.filter((name) => !name.endsWith('3.0'))

/** A change that plants a schema as a member of the request of State.StateChange. */
const member =
  (schema: Schema): ((document: Document) => void) =>
  ({ components }) => {
    components.schemas.StateStateChange!.properties.Planted = schema
  }
const stateChange = ({ webhooks, paths }: Document): Operation =>
  (webhooks?.['State.StateChange'] ?? paths?.['/callback/State.StateChange'])!.post

/** A property, the editions that have it, and a flaw that it must find. */
const TABLE: [string, properties.Find, EditionName[], (document: Document) => void][] = [
  ['no list of types', properties.typeLists, all, member({ type: ['integer', 'string'] })],
  [
    'no object without a name',
    properties.inlineObjects,
    all,
    member({ type: 'array', items: { type: 'object', properties: {} } }),
  ],
  ['no discriminator', properties.discriminators, all, member({ discriminator: {} })],
  [
    'no map with known names',
    properties.halfMaps,
    all,
    member({ type: 'object', properties: {}, additionalProperties: {} }),
  ],
  [
    'no alternatives of required members',
    properties.requiredAlternatives,
    open,
    member({ anyOf: [{ required: ['A'] }, { required: ['B'] }] }),
  ],
  [
    'no operation that is called like a schema',
    properties.operationsNamedAsSchemas,
    all,
    (document) => {
      stateChange(document).operationId = 'StateStateChange'
    },
  ],
  [
    'no reference to nothing',
    properties.looseEnds,
    all.filter((name) => name === 'openapi.simple-3.0'),
    member({ $ref: '#/components/schemas/Nothing' }),
  ],
  ['no open object', properties.openObjects, strict, member({ type: 'object', properties: {} })],
  ['64 bits for no integer', properties.wideIntegers, in31, member({ format: 'int64' })],
  ['64 bits for every integer', properties.narrowIntegers, in30, member({ type: 'integer' })],
  ['no keyword of 3.1', properties.beyond30, in30, member({ const: 'x' })],
  [
    'no description beside a reference',
    properties.beyond30,
    in30,
    member({ $ref: '#/components/schemas/UserID', description: 'Who.' }),
  ],
  [
    'no command beside the path',
    properties.commandsBesideThePath,
    in30,
    (document) => {
      stateChange(document).parameters.push({ name: 'CallbackCommand', in: 'query', schema: {} })
    },
  ],
  [
    'no response by default',
    properties.defaultResponses,
    in30,
    (document) => {
      Object.assign(stateChange(document).responses, { default: {} })
    },
  ],
  ['no union', properties.unions, ['openapi.simple-3.0'], member({ oneOf: [] })],
]

describe.each(TABLE)('%s', (_, find, names, plant) => {
  test.each(names)('in %s', (name) => {
    expect(find(edition(name))).toEqual([])
  })

  test('is a property that can be missed', () => {
    const document = structuredClone(edition(names[0] as EditionName))
    plant(document)
    expect(find(document)).toHaveLength(1)
  })
})

describe('every edition', () => {
  test.each(all)('%s has all callbacks, as webhooks or as paths', (name) => {
    const { webhooks, paths, openapi } = edition(name)
    const commands = Object.keys(contract.webhooks ?? {})
    if (name.includes('paths') || name.includes('simple')) {
      expect(Object.keys(paths ?? {})).toEqual(commands.map((command) => `/callback/${command}`))
      expect(webhooks).toBeUndefined()
    } else {
      expect(Object.keys(webhooks ?? {})).toEqual(commands)
      expect(paths).toEqual({})
    }
    expect(openapi).toMatch(name.endsWith('3.0') ? /^3\.0\.3$/ : /^3\.1\./)
  })

  test.each(all)('%s has the version of the contract', (name) => {
    expect(edition(name).info.version).toBe(contract.info.version)
  })

  test('leaves the contract as it was', () => {
    expect(contract).toEqual(readContract())
  })
})

test('what is named, is named after where it stands', () => {
  expect(Object.keys(edition('openapi').components.schemas)).toEqual(
    expect.arrayContaining([
      'StateStateChangeInfo',
      'TIMTextElemMsgContent',
      'SnsFriendAddPairList',
    ]),
  )
  expect(edition('openapi.strict').components.schemas.C2CBeforeSendMsgReply?.oneOf).toEqual(
    ['AllowOrModify', 'Refuse', 'RefuseWithCode', 'Drop'].map((decision) => ({
      $ref: `#/components/schemas/C2CBeforeSendMsgReply${decision}`,
    })),
  )
})
