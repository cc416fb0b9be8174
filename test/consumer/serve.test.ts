import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { sender } from '../support/http.ts'
import { sample, wire } from '../support/requests.ts'
import { started } from './server.ts'

const COMMAND = 'State.StateChange'
const callback = wire(COMMAND).replace('/chat', '')

async function serve(folder: string) {
  const { origin } = await started(folder, join(folder, 'node_modules/.bin/tcw'), ['serve'], {})
  return sender(origin)
}

test('npx tcw serve works whole once the packages are installed that it names', async () => {
  const send = await serve(inject('tools'))
  for (const url of ['/callback', '/mock']) {
    const answer = await send({ url: url + callback, body: sample(COMMAND) })
    expect(answer.body, url).toEqual({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
  }
  const pages = ['/', '/docs/', `/docs/callbacks/${COMMAND}.html`, '/docs/redoc.html']
  const documents = ['/openapi.json', '/openapi.yaml', '/openapi.paths.json', '/openapi.paths.yaml']
  for (const url of [...pages, ...documents]) {
    const { status, text } = await send({ url, method: 'GET' })
    expect(status, `${url}: ${text.slice(0, 200)}`).toBe(200)
    expect(text, url).toContain(COMMAND)
  }
})

test('without them it starts, and each part says what it needs', async () => {
  const send = await serve(inject('bare'))
  expect(await send({ url: '/', method: 'GET' })).toMatchObject({ status: 200 })
  expect(await send({ url: '/openapi.json', method: 'GET' })).toMatchObject({ status: 200 })
  const missing = async (url: string, method: string) =>
    (await send({ url, method, body: method === 'GET' ? undefined : {} })).text
  expect(await missing(`/callback${callback}`, 'POST')).toContain(
    'npm install express express-openapi-validator pino',
  )
  expect(await missing(`/mock${callback}`, 'POST')).toContain(
    'npm install @stoplight/prism-http-server @stoplight/prism-http',
  )
  expect(await missing('/docs/', 'GET')).toContain('npm install marked')
  expect(await missing('/docs/redoc.html', 'GET')).toContain('npm install @redocly/cli')
  expect(await missing('/openapi.yaml', 'GET')).toContain('npm install yaml')
})
