import fc from 'fast-check'
import { expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { allCallbacks, contract, seed, signedPath } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'

const RUNS = 20_000
const C2C = 'C2C.CallbackAfterSendMsg'

const NAMES = [
  'SdkAppid',
  'sdkappid',
  'CallbackCommand',
  'Sign',
  'RequestTime',
  'contenttype',
  'ClientIP',
  'OptPlatform',
  'RequestID',
]
const ODD = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'then',
  '%',
  '%zz',
  '%00',
  '%C3%28',
  '%F0%9F%98%80',
  '+',
  '=',
  '=&=',
  '#',
  '?',
  '&&',
]
const word = fc.oneof(
  fc.constantFrom(...NAMES, ...ODD, ...callbacks.map(({ command }) => command)),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
  fc.integer().map(String),
)
const parameter = fc
  .tuple(word, fc.constantFrom('=', '', '=='), word)
  .map((parts) => parts.join(''))

/** The query of a signed callback, from which parameters are left out, and to which others are added, in any order. */
const path = fc
  .tuple(
    fc.shuffledSubarray(signedPath(C2C).slice(2).split('&'), { minLength: 3 }),
    fc.array(parameter, { maxLength: 4 }),
  )
  .chain(([own, others]) => fc.shuffledSubarray([...own, ...others], { minLength: own.length }))
  .map((parameters) => `/?${parameters.join('&')}`)

it(`${RUNS} mutated queries are answered 200 or 4xx (FAULTS_SEED=${seed})`, async () => {
  const { receiver, got } = allCallbacks({ invalid: 'reject' })
  const [valid] = fc.sample(bodyGenerator(contract)(C2C), { numRuns: 1, seed })
  const raw = Buffer.from(JSON.stringify(valid))
  const statuses: Record<number, number> = {}
  const answered = fc.asyncProperty(path, async (url) => {
    const { status, body } = await receiver.handle({ method: 'POST', url, body: () => ({ raw }) })
    got.length = 0
    statuses[status] = (statuses[status] ?? 0) + 1
    if (![200, 400, 401, 403].includes(status)) expect.fail(`answered ${status} ${body} to ${url}`)
  })
  await fc.assert(answered, { numRuns: RUNS, seed })
  console.log(`mutated queries: answers by status ${JSON.stringify(statuses)}`)
  for (const status of [200, 400, 401])
    expect(statuses[status], `answers ${status}`).toBeGreaterThan(100)
})
