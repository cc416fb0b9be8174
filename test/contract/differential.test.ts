import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import type { Command } from '../../src/contract/types.ts'
import type { Document, Schema } from '../../src/openapi/document.ts'
import { pathsDocument } from '../../src/openapi/paths.ts'
import { examples } from './examples.ts'
import { type Mutation, mutations } from './mutations.ts'
import { type Oracle, precompiled, prism, reference } from './oracles.ts'

const document: Document = pathsDocument()
const commands = callbacks
  .map(({ command }) => command)
  .filter((command) => examples(command, 'request').length)

type Part = 'request' | 'reply'
type Row = Mutation & { part: Part }
type Verdicts = Record<string, string>

/** The examples of a callback as they are, and each of their mutations. */
function* rows(command: Command): Generator<Row> {
  for (const part of ['request', 'reply'] as const) {
    const schema = schemaOf(command, part)
    for (const { name: file, value } of examples(command, part)) {
      yield { part, verdict: 'valid', name: file, value }
      for (const mutation of mutations(document, schema, value))
        yield { ...mutation, part, name: `${file} ${mutation.name}` }
    }
  }
}

function schemaOf(command: Command, part: Part): Schema {
  const operation = document.paths![`/callback/${command}`]!.post
  const content =
    part === 'request' ? operation.requestBody.content : operation.responses['200'].content
  return content['application/json'].schema
}

/**
 * Of the mutations, `npm test` takes every eighth, others for each callback; CI takes all of them in the conformance
 * suite, which has the time.
 */
const EVERY = process.env.TCW_MUTATIONS === 'all' ? 1 : 8

/** The result of each validator for each row. */
async function judge(
  command: Command,
  oracles: Record<string, Oracle>,
  every = 1,
): Promise<(Row & { verdicts: Verdicts })[]> {
  const valid = {
    request: examples(command, 'request')[0]?.value,
    reply: examples(command, 'reply')[0]?.value,
  }
  const judged = []
  let index = commands.indexOf(command)
  for (const row of rows(command)) {
    if (row.verdict !== 'valid' && index++ % every) continue
    const verdicts: Verdicts = {}
    for (const [name, oracle] of Object.entries(oracles))
      verdicts[name] = await oracle(command, row.part, row.value, valid)
    judged.push({ ...row, verdicts })
  }
  return judged
}

/** The rows on which the validators disagree, as text. */
async function differences(command: Command, oracles: Record<string, Oracle>): Promise<string[]> {
  return inWords(
    (await judge(command, oracles)).filter(
      ({ verdicts }) => new Set(Object.values(verdicts)).size > 1,
    ),
  )
}

const inWords = (judged: Awaited<ReturnType<typeof judge>>) =>
  judged.map(({ name, verdicts }) => `${name} ${JSON.stringify(verdicts)}`)

const closers: (() => void)[] = []
afterAll(() => {
  for (const close of closers) close()
})

async function eovOn(contract: Document): Promise<Oracle> {
  const { oracle, close } = await reference(contract)
  closers.push(close)
  return oracle
}

describe('precompiled validators, express-openapi-validator and Prism', () => {
  let oracles: Record<string, Oracle>
  beforeAll(async () => {
    oracles = { precompiled, eov: await eovOn(document), prism: await prism(document) }
  })

  it.each(commands)(
    'give the same and the right verdict on the examples of %s and their mutations',
    async (command) => {
      const judged = await judge(command, oracles, EVERY)
      const wrong = judged.filter(({ verdict, verdicts }) => {
        const given = new Set(Object.values(verdicts))
        return given.size > 1 || (verdict !== 'either' && !given.has(verdict))
      })
      expect(inWords(wrong)).toEqual([])
      expect(judged.filter(({ verdict }) => verdict === 'invalid').length).toBeGreaterThan(
        judged.length / (2 * EVERY),
      )
    },
  )
})

describe('a schema that is broken on purpose', () => {
  const command = 'Push.OfflinePush'
  const breaks: [string, (schemas: Record<string, Schema>) => void, RegExp][] = [
    [
      'has lost a required member',
      ({ PushOfflinePush }) => delete PushOfflinePush!.required,
      /without Events/,
    ],
    [
      'has another type',
      ({ PushOfflinePushEvent }) => (PushOfflinePushEvent!.properties.ErrCode = { type: 'string' }),
      /ErrCode: another type/,
    ],
    [
      'has no type',
      ({ PushOfflinePushEvent }) => (PushOfflinePushEvent!.properties.To_Account = {}),
      /To_Account: null/,
    ],
    [
      'takes more items',
      ({ PushOfflinePush }) => (PushOfflinePush!.properties.Events.maxItems = 500),
      /101 items/,
    ],
    [
      'takes fewer items',
      ({ PushOfflinePush }) => (PushOfflinePush!.properties.Events.minItems = 2),
      /one-event.json/,
    ],
    [
      'takes any text',
      ({ EventTimeSeconds }) => delete EventTimeSeconds!.pattern,
      /EventTime: text/,
    ],
    [
      'is closed',
      ({ PushOfflinePushEvent }) => (PushOfflinePushEvent!.additionalProperties = false),
      /a new member/,
    ],
    [
      'does not compile, which Prism takes for valid,',
      ({ EventTimeSeconds }) => (EventTimeSeconds!.pattern = '('),
      /EventTime: another type/,
    ],
    [
      'takes any reply',
      ({ ReplyStatus }) => delete ReplyStatus!.enum,
      /ActionStatus: a value outside/,
    ],
  ]

  describe.each([
    ['express-openapi-validator', eovOn],
    ['Prism', prism],
  ])('for %s', (_name, oracleOn) => {
    it.each(breaks)('and %s is found out', async (_name, breakIt, spot) => {
      const broken = structuredClone(document)
      breakIt(broken.components.schemas)
      const found = await differences(command, { precompiled, other: await oracleOn(broken) })
      expect(found.join('\n')).toMatch(spot)
    })
  })
})
