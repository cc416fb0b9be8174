import type { Callback } from '../../contract/callbacks.ts'
import { firstExample, isTaken } from '../backend.ts'
import { type Check, each, found, PAGES } from '../check.ts'
import { type Vary, variation, withQuery } from './variation.ts'

type Row = Omit<Check, 'run'> & { vary: Vary }

const has = (name: string, { query }: Callback) => query.includes(name)

/** A parameter of the query with another value; `undefined` leaves it out. */
const parameter =
  (name: string, value: string | undefined): Vary =>
  (callback, body) =>
    has(name, callback) ? { body, addressing: { query: { [name]: value } } } : undefined

const ROWS: readonly Row[] = [
  {
    id: 'content-type-json',
    title: 'takes callbacks with a Content-Type',
    why: 'Gateways add one.',
    source: PAGES.overview,
    vary: (_, body) => ({ body, headers: { 'Content-Type': 'application/json; charset=utf-8' } }),
  },
  {
    id: 'contenttype-upper-case',
    title: 'takes contenttype=JSON in the query',
    why: 'Older pages write it so, newer ones in lower case.',
    source: PAGES.overview,
    vary: parameter('contenttype', 'JSON'),
  },
  {
    id: 'contenttype-absent',
    title: 'takes callbacks without contenttype in the query',
    why: 'The overview calls it optional.',
    source: PAGES.overview,
    vary: parameter('contenttype', undefined),
  },
  {
    id: 'client-ip-absent',
    title: 'takes callbacks without ClientIP',
    why: 'Several pages show the parameter in the URL but not in the table, or the other way round.',
    source: PAGES.overview,
    vary: parameter('ClientIP', undefined),
  },
  {
    id: 'client-ip-empty',
    title: 'takes callbacks with an empty ClientIP',
    why: 'What the server itself triggers has no client.',
    source: PAGES.overview,
    vary: parameter('ClientIP', ''),
  },
  {
    id: 'platform-absent',
    title: 'takes callbacks without OptPlatform',
    why: 'Several pages show the parameter in the URL but not in the table, or the other way round.',
    source: PAGES.overview,
    vary: parameter('OptPlatform', undefined),
  },
  {
    id: 'platform-empty',
    title: 'takes callbacks with an empty OptPlatform',
    why: 'What the server itself triggers has no platform.',
    source: PAGES.overview,
    vary: parameter('OptPlatform', ''),
  },
  {
    id: 'platform-new',
    title: 'takes an OptPlatform that is not documented yet',
    why: 'The platform adds values without notice: macOS came beside Mac.',
    source: PAGES.overview,
    vary: parameter('OptPlatform', 'HarmonyOS'),
  },
  {
    id: 'query-extra',
    title: 'takes further parameters in the query, in any order',
    why: 'RequestID appeared in real queries years before it was documented.',
    source: PAGES.overview,
    vary: (_, body) => ({ body, url: withQuery(shuffled) }),
  },
]

function shuffled(query: URLSearchParams): void {
  const pairs = [...query].reverse()
  for (const [name] of pairs) query.delete(name)
  query.append('ANewParameter', '1 & 2')
  for (const [name, value] of pairs) query.append(name, value)
}

const JSON_TYPE = { 'Content-Type': 'application/json' }

/** Many frameworks parse JSON only if the header says so: then nothing is taken, and this says why. */
const withoutType: Check = {
  id: 'content-type-none',
  title: 'takes callbacks without a Content-Type',
  why: "The platform's own sample has none; a body parser that waits for one sees no body.",
  source: PAGES.overview,
  run: async (backend) => {
    const refused = new Set(
      (await backend.examples()).filter((one) => !isTaken(one)).map(({ callback }) => callback),
    )
    const answers = await each(backend.representatives(), async (callback) => {
      const body = firstExample(callback)
      const form = 'with a Content-Type'
      const typed = refused.has(callback)
        ? await backend.send({ callback, body, headers: JSON_TYPE }, form)
        : undefined
      const detail = 'is taken with Content-Type: application/json, and not without'
      return typed && isTaken(typed) ? { command: callback.command, form, detail } : undefined
    })
    return found(answers)
  },
}

/** The forms that the platform gives the HTTP request. */
export const wireChecks: readonly Check[] = [
  withoutType,
  ...ROWS.map(
    ({ vary, ...check }): Check => ({
      ...check,
      run: (backend) => variation(backend, check.id, vary),
    }),
  ),
]
