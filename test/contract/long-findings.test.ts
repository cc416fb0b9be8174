import { expect, test } from 'vitest'
import { validate } from '../../src/contract/validate.ts'
import { adapters } from '../support/adapters.ts'
import { recording } from '../support/recording.ts'
import { sample, wire } from '../support/requests.ts'
import { examples } from './examples.ts'

const COMMAND = 'C2C.CallbackAfterSendMsg'
const LONG = 'x'.repeat(100_000)

test('a finding does not repeat a member name that fills the body', () => {
  const body = { ...examples(COMMAND, 'request')[0]?.value, [LONG]: 1 }
  const { unknown } = validate(COMMAND, body)
  expect(unknown).toHaveLength(1)
  expect(JSON.stringify(unknown).length).toBeLessThan(1000)
  expect(unknown[0]?.path).toMatch(/^\/x{299}…$/)
})

test('an answer with findings is short, however many long names the body has', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [LONG.slice(0, 9000) + n, 1]),
  )
  const { receiver } = recording({ validation: 'strict', invalid: 'reject' })
  const send = await adapters[0]![1](receiver)
  const { status, text } = await send({ url: wire(COMMAND), body: sample(COMMAND, many) })
  expect(status).toBe(400)
  expect(text.length).toBeLessThan(100_000)
})
