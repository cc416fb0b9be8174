import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { send, sendJson, sendProblem, typeOf } from '../../src/http/send.ts'
import { sender, serving } from '../support/http.ts'

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['openapi.paths.yaml', 'application/yaml; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['LICENSE', 'text/plain; charset=utf-8'],
  ['a.toString', 'text/plain; charset=utf-8'],
])('the type of %s is %s', (name, type) => {
  expect(typeOf(name)).toBe(type)
})

describe('a response', () => {
  test('has its length in bytes and the headers that are asked for', async () => {
    const origin = await serving((_request, response) =>
      send(response, 201, 'text/plain', 'zoë', { 'x-more': '1' }),
    )
    const { status, headers, text } = await sender(origin)({ url: '/', method: 'GET' })
    expect([status, text, headers['content-length'], headers['x-more']]).toEqual([
      201,
      'zoë',
      '4',
      '1',
    ])
  })

  test('is sent once', async () => {
    const origin = await serving((_request, response) => {
      sendJson(response, 200, { first: true })
      sendProblem(response, { status: 404, title: 'second', detail: '' })
    })
    expect(await sender(origin)({ url: '/', method: 'GET' })).toMatchObject({
      status: 200,
      body: { first: true },
    })
  })

  test('of a refused method says which one is allowed', async () => {
    const origin = await serving((_request, response) =>
      sendProblem(response, { status: 405, title: 'no', detail: 'no' }),
    )
    expect((await sender(origin)({ url: '/', method: 'GET' })).headers.allow).toBe('POST')
  })

  test('reaches a client that still sends a megabyte, whose connection can be used again', async () => {
    const origin = await serving((_request, response) => sendJson(response, 413, {}))
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    const length = 1024 * 1024
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`)
    const [first] = await once(socket, 'data')
    expect(String(first)).toContain('HTTP/1.1 413')
    socket.write(Buffer.alloc(length))
    socket.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect((await text(socket)).match(/HTTP\/1\.1 413/g)).toHaveLength(1)
  })

  test('to a body without end ends after a second', async () => {
    const origin = await serving((_request, response) => sendJson(response, 413, {}))
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
    const more = setInterval(() => socket.write('1\r\n \r\n'), 50)
    const begun = performance.now()
    await new Promise((resolve) => socket.once('close', resolve))
    clearInterval(more)
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})
