import { expect, it, test } from 'vitest'
import { fetchAdapter } from '../../src/receiver/adapters/fetch.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { buildCallback, examples, fakeClock, signedRequest } from '../../src/testing/testing.ts'
import { APP } from '../support/requests.ts'

const EVENT = 'State.StateChange'
const receiver = createReceiver({ sdkAppId: APP, tokens: ['secret'], logger: false })

it('a fake clock stands still until it is moved', () => {
  const clock = fakeClock(1_000)
  expect([clock(), clock()]).toEqual([1_000, 1_000])
  clock.advance(500)
  clock.advance(-200)
  expect(clock()).toBe(1_300)
  clock.set(5)
  expect(clock()).toBe(5)
  expect(Math.abs(fakeClock()() - Date.now())).toBeLessThan(1_000)
})

test.each([
  ['the token', { token: 'secret' }, 200],
  ['another token', { token: 'other' }, 401],
  ['another app', { token: 'secret', sdkAppId: 7 }, 403],
])('a signed request with %s goes through an adapter', async (_, options, status) => {
  const response = await fetchAdapter(receiver)(signedRequest(EVENT, options))
  expect(response.status).toBe(status)
})

it('a signed request is what the platform sends: a path, the query, no Content-Type', async () => {
  const options = { token: 'secret', now: 1_763_000_000_000, example: undefined }
  const url = 'https://chat.example.com/callback?old=1#x'
  const request = signedRequest(EVENT, { ...options, url, headers: { 'x-test': '1' } })
  const { query, body } = buildCallback(EVENT, options)
  expect([request.method, Object.fromEntries(request.headers)]).toEqual(['POST', { 'x-test': '1' }])
  const target = new URL(request.url)
  expect(target.origin + target.pathname).toBe('https://chat.example.com/callback')
  expect(Object.fromEntries(target.searchParams)).toEqual(query)
  expect(await request.json()).toEqual(body)
  expect(() => signedRequest(EVENT, { token: 'secret', url: 'nowhere' })).toThrow(TypeError)
})

it('examples are copies, by name', () => {
  const [name, body] = Object.entries(examples(EVENT))[0]!
  expect(body).toEqual(buildCallback(EVENT, { example: name }).body)
  body.Info.Action = 'CustomStatusChange'
  expect(examples(EVENT)[name]).not.toEqual(body)
  expect(() => examples('State.StateChanged' as never)).toThrow(/did you mean|State.StateChange/)
})
