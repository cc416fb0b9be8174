import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { hasPath, parseTarget } from '../../src/http/target.ts'
import { listening } from '../support/http.ts'

describe('a target', () => {
  test.each([
    ['/', '/', ''],
    ['/docs/?a=b&c', '/docs/', '?a=b&c'],
    ['/a//b', '/a//b', ''],
    ['/docs/../package.json', '/package.json', ''],
    ['/a%2Fb?x=%zz', '/a%2Fb', '?x=%zz'],
    ['/a?next=http://[', '/a', '?next=http://['],
    ['/a#b', '/a', ''],
    ['http://example.com', '/', ''],
    ['HTTP://example.com:8080/mock?x=1', '/mock', '?x=1'],
    ['https://[::1]/a', '/a', ''],
  ])('%s has the path %s and the query "%s"', (url, path, search) => {
    expect(parseTarget(url)).toEqual({ path, search })
    expect(hasPath(url)).toBe(true)
  })

  test.each([
    undefined,
    '',
    '*',
    'a',
    '//',
    '//host/path',
    '/\\',
    '\\',
    '/\t/host',
    'http://[',
    'http://a:99999/',
    'http://',
    'ftp://host/',
    'host:443',
  ])('%j has none', (url) => {
    expect(parseTarget(url)).toBeUndefined()
    expect(hasPath(url)).toBe(false)
  })

  test('is never one that the URL parser takes for another host or refuses', () => {
    const pieces = [
      '/',
      '\\',
      '\t',
      '\n',
      '.',
      '..',
      '@',
      ':',
      '[',
      ']',
      '#',
      '?',
      '%',
      'a',
      'http:',
    ]
    const urls = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c)))
    for (const url of urls.filter((one) => one.startsWith('/') && hasPath(one)))
      expect(new URL(url, 'http://here').host, JSON.stringify(url)).toBe('here')
  })
})

test('Node itself refuses control characters in a request line', async () => {
  const server = createServer((_request, response) => response.end())
  const { port } = new URL(await listening(server))
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('GET /\t/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400/)
})
