import { beforeEach, expect, test } from 'vitest'
import { createRouter, type Route, type RoutedRequest, under } from '../../src/http/router.ts'
import { serving } from '../support/http.ts'
import { raw } from '../support/raw.ts'

const saying =
  (name: string): Route['answer'] =>
  ({ response, rest }: RoutedRequest) =>
    void response.setHeader('x-route', name).end(`${name} ${rest}`)

let origin: string
beforeEach(async () => {
  const router = createRouter(
    [
      { path: '/', method: 'GET', answer: saying('root') },
      ...under('/api', saying('api')),
      { path: '/docs/one', method: 'GET', answer: saying('one') },
      { path: '/docs/*', method: 'GET', answer: saying('docs') },
    ],
    saying('otherwise'),
  )
  origin = await serving((request, response) => void router(request, response))
})

test.each([
  ['GET', '/', 'root '],
  ['GET', '/?a=b', 'root '],
  ['GET', 'http://example.com/', 'root '],
  ['POST', '/', 'otherwise '],
  ['POST', '/api', 'api '],
  ['PUT', '/api/?x=1', 'api '],
  ['GET', '/api/a/b', 'api a/b'],
  ['GET', '/apis', 'otherwise '],
  ['GET', '/docs', 'otherwise '],
  ['GET', '/docs/', 'docs '],
  ['GET', '/docs/one', 'one '],
  ['GET', '/docs/one/two', 'docs one/two'],
])('%s %s goes to: %s', async (method, target, text) => {
  expect((await raw(origin, { method, target })).text).toBe(text)
})

test('what takes GET takes HEAD', async () => {
  expect(await raw(origin, { method: 'HEAD', target: '/docs/one' })).toMatchObject({
    status: 200,
    headers: { 'x-route': 'one' },
  })
})
