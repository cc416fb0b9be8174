import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import index from '../../generated/fixtures/index.json' with { type: 'json' }
import { callbacks } from '../../src/contract/callbacks.ts'
import { check, validate } from '../../src/contract/validate.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { buildCallback } from '../../src/request/build.ts'
import { examplesOf, replyExamplesOf } from '../../src/request/examples.ts'
import { verdictOf, verdictOfExchange } from '../../src/request/verdict.ts'

const folder = new URL('../../generated/fixtures/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const now = index.requestTime * 1000

// The generator derives them without what it is about to write; here the library judges the result.
describe('the fixtures of', () => {
  it.each(index.callbacks)('$command are what the library builds and says', async (one) => {
    const { command, requests, replies, query, timeout, schemas } = one
    const known = callbacks.find((callback) => callback.command === command)!
    const named = (list: { example: string; file: string }[]) =>
      list.map(({ example, file }) => ({ name: example, body: JSON.parse(read(file)) }))
    expect(named(requests)).toEqual(examplesOf(command))
    expect(named(replies)).toEqual(replyExamplesOf(command))
    expect(query).toEqual(buildCallback(known.command, { token: index.token, now }).query)
    for (const { file, example, verdict, ...rest } of replies as any[]) {
      const { text, findings, ...expected } = verdictOf(command, JSON.parse(read(file)))
      expect([verdict, rest, findings]).toEqual([text, expected, []])
    }
    const { text, outcome } = verdictOfExchange(command, { failure: 'timeout' })
    expect(timeout).toEqual({ outcome, verdict: text })
    for (const file of Object.values(schemas))
      expect(JSON.parse(read(file))).toHaveProperty('$schema')

    const receiver = createReceiver({
      sdkAppId: index.sdkAppId,
      tokens: [index.token],
      clock: () => now,
      logger: false,
    })
    for (const { file } of requests) {
      const url = `/?${new URLSearchParams(query as any)}`
      const request = { method: 'POST', url, body: () => ({ raw: read(file) }) }
      expect((await receiver.handle(request)).status).toBe(200)
      expect(check(known.command, 'request', JSON.parse(read(file)), 'strict')).toEqual([])
    }
    expect(validate(known.command, query, { part: 'query' }).valid).toBe(true)
  })
})

test('every callback has fixtures', () => {
  expect(index.callbacks.map(({ command }) => command)).toEqual(
    callbacks.map(({ command }) => command),
  )
})
