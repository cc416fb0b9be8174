import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/openapi/contract.ts'
import { type Document, replyOf, requestOf, type Schema } from '../../../src/openapi/document.ts'
import {
  type EditionName,
  editionNames,
  makeEdition,
} from '../../../src/openapi/editions/editions.ts'
import { bodySchemas, schemaEdition } from '../../../src/openapi/editions/json-schema.ts'
import { examples } from '../../contract/examples.ts'

const contract = readContract()
const commands = Object.keys(contract.webhooks ?? {})
const PARTS = ['request', 'reply'] as const
type Part = (typeof PARTS)[number]
/** Returns what is wrong with a body; `undefined` when it is valid. */
type Judge = (command: string, part: Part, body: unknown) => string | undefined

const nameOf = (command: string, part: Part) => {
  const operation = contract.webhooks![command]!.post
  const { schema } = part === 'request' ? requestOf(operation) : replyOf(operation)
  return schema.$ref!.replace('#/components/schemas/', '')
}

/** The keywords that our editions in 3.0 use mean the same in JSON Schema 2020-12; a format is no more than a hint. */
function judge(root: object, place: string): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(root, 'root')
  return (command, part, body) => {
    const validate = ajv.getSchema(`root#${place}${nameOf(command, part)}`)
    if (!validate) throw new Error(`no schema for the ${part} of ${command}`)
    return validate(body) ? undefined : ajv.errorsText(validate.errors)
  }
}

function ofDocument(name: EditionName): Judge {
  const { components }: Document = makeEdition(contract, name)
  return judge({ components }, '/components/schemas/')
}

/** Each file alone, in ajv without options: unknown keywords and formats are errors. */
function ofBodies(): Judge {
  const files = bodySchemas(contract)
  const compiled = new Map(
    [...files].map(([file, schema]) => {
      const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false })
      return [file, ajv.compile(schema as Schema)]
    }),
  )
  return (command, part, body) => {
    const validate = compiled.get(`schemas/${command}.${part}.json`)
    if (!validate) throw new Error(`no schema for the ${part} of ${command}`)
    return validate(body) ? undefined : JSON.stringify(validate.errors)
  }
}

const judges: [string, Judge][] = [
  ...editionNames.map((name): [string, Judge] => [name, ofDocument(name)]),
  ['schema.json', judge(schemaEdition(contract), '/$defs/')],
  ['schemas/', ofBodies()],
]
const text = (MsgContent: unknown) => ({ MsgType: 'TIMTextElem', MsgContent })
const message = (...elements: unknown[]) => ({
  ...examples('C2C.CallbackBeforeSendMsg', 'request')[0]?.value,
  MsgBody: elements,
})

describe.each(judges)('%s', (name, verdict) => {
  const isStrict = name.includes('strict')

  test('takes every example', () => {
    const refused = commands.flatMap((command) =>
      PARTS.flatMap((part) =>
        examples(command, part).flatMap(({ name, value }) => {
          const reason = verdict(command, part, value)
          return reason ? [`${command} ${name}: ${reason}`] : []
        }),
      ),
    )
    expect(refused).toEqual([])
  })

  test.each<[string, object]>([
    ['a message element', message({ MsgType: 'TIMNewElem', MsgContent: { New: 1 } })],
    ['a field', { ...message(text({ Text: 'hello' })), NewField: 1 }],
    ['a field of an element', message(text({ Text: 'hello', New: 1 }))],
  ])(`${isStrict ? 'refuses' : 'takes'} what is new: %s`, (_, body) => {
    const reason = verdict('C2C.CallbackBeforeSendMsg', 'request', body)
    if (isStrict) expect(reason).toBeDefined()
    else expect(reason).toBeUndefined()
  })

  test.each<[string, object]>([
    ['another command', { ...message(), CallbackCommand: 'C2C.Other' }],
    ['an element without a type', message({ MsgContent: {} })],
    ['an element that is none', message('hello')],
  ])('refuses %s', (_, body) => {
    expect(verdict('C2C.CallbackBeforeSendMsg', 'request', body)).toBeDefined()
  })
})

test('the files of the schemas differ by more than letter case: not every file system tells it', () => {
  const names = [...bodySchemas(contract).keys()].map((name) => name.toLowerCase())
  expect(new Set(names).size).toBe(2 * commands.length)
})
