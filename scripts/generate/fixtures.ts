import { sign } from '../../src/contract/signature.ts'
import {
  type Document,
  deref,
  type Operation,
  operations,
  replyOf,
  requestOf,
} from '../../src/openapi/document.ts'
import { bodySchemaFile, FIXTURES, fixtureFile } from '../../src/openapi/editions/published.ts'
import { EXAMPLE_APP_ID } from '../../src/request/example-app.ts'
import { type Decided, decidedBy } from '../../src/request/verdict/decided.ts'
import { failedBy, WHY } from '../../src/request/verdict/failed.ts'
import { callbacksOf } from './callbacks.ts'

/** The documented example of a signature. https://cloud.tencent.com/document/product/269/32431 */
const TOKEN = 'xxxxyyyy'
const REQUEST_TIME = '1669872112'

type Part = 'request' | 'reply'

/**
 * The fixtures for tests in other languages, by file name: each example as a file, and `index.json`, which
 * says how the platform sends the requests and what it does with the replies. It is derived from the contract
 * alone: what is in generated/ may be old at this time.
 */
export function fixtures(contract: Document): Map<string, object> {
  const files = new Map<string, object>()
  const rules = callbacksOf(contract)
  const callbacks = operations(contract).map(([command, operation], index) => {
    const callback = rules[index] as (typeof rules)[number]
    const written = (part: Part) => {
      const { examples } = part === 'request' ? requestOf(operation) : replyOf(operation)
      return Object.entries(examples).map(([name, { value }]) => {
        const file = fixtureFile(command, part, name)
        files.set(file, value as object)
        return { example: name, file: file.slice(FIXTURES.file.length), value }
      })
    }
    return {
      command,
      phase: callback.phase,
      query: queryOf(contract, command, operation),
      schemas: { request: schema(command, 'request'), reply: schema(command, 'reply') },
      requests: written('request').map(({ value: _, ...rest }) => rest),
      replies: written('reply').map(({ value, ...rest }) => ({
        ...rest,
        ...words(decidedBy(callback, value as Record<string, unknown>)),
      })),
      timeout: words(failedBy(callback, WHY.timeout)),
    }
  })
  files.set(`${FIXTURES.file}index.json`, {
    version: contract.info.version,
    sdkAppId: EXAMPLE_APP_ID,
    token: TOKEN,
    requestTime: Number(REQUEST_TIME),
    callbacks,
  })
  return files
}

const schema = (command: string, part: Part) => `../${bodySchemaFile(command, part)}`

const words = ({ text, ...rest }: Decided) => ({ ...rest, verdict: text })

/** The parameters with their examples, signed, in the order of the platform: those of the signature come last. */
function queryOf(contract: Document, command: string, operation: Operation) {
  const parameters = operation.parameters.map((one) => deref(contract, one))
  const examples = parameters.map(({ name, example }) => [name, String(example ?? '')])
  const {
    Sign: _,
    RequestTime: __,
    SdkAppid,
    CallbackCommand,
    contenttype,
    ...others
  } = Object.fromEntries(examples)
  return {
    SdkAppid: String(EXAMPLE_APP_ID),
    CallbackCommand: command,
    contenttype: 'json',
    ...others,
    Sign: sign(TOKEN, REQUEST_TIME),
    RequestTime: REQUEST_TIME,
  }
}
