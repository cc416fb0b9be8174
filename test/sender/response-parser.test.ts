import { describe, expect, it } from 'vitest'
import { ResponseParser } from '../../src/sender/http/response-parser.ts'

/** Gives a parser a text in pieces of a size, and returns the response and whether the end was needed. */
function parsed(text: string, size: number) {
  const bytes = Buffer.from(text)
  const parser = new ResponseParser()
  // One buffer for all pieces, as the connection has it: what is kept must be copied.
  const shared = Buffer.alloc(size)
  for (let at = 0; at < bytes.length; at += size) {
    const count = bytes.copy(shared, 0, at, at + size)
    const response = parser.push(shared.subarray(0, count))
    if (response)
      return {
        status: response.head.status,
        text: response.text,
        keepAlive: response.head.keepAlive,
      }
    shared.fill(0)
  }
  const last = parser.end()
  return last && { status: last.head.status, text: last.text, keepAlive: last.head.keepAlive }
}

const RESPONSES = [
  {
    name: 'a body with a length',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{"a":1}',
    is: { status: 200, text: '{"a":1}', keepAlive: true },
  },
  {
    name: 'no body at all',
    text: 'HTTP/1.1 204 No Content\r\n\r\n',
    is: { status: 204, text: '', keepAlive: true },
  },
  {
    name: 'a body of length 0',
    text: 'HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n',
    is: { status: 500, text: '', keepAlive: true },
  },
  {
    name: 'chunks, with an extension and a trailer',
    text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\n{"a\r\n4\r\n":1}\r\n0\r\nX-Sum: 1\r\n\r\n',
    is: { status: 200, text: '{"a":1}', keepAlive: true },
  },
  {
    name: 'chunks with upper-case sizes',
    text: `HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n`,
    is: { status: 200, text: '0123456789', keepAlive: true },
  },
  {
    name: 'a body that ends with the connection',
    text: 'HTTP/1.1 200 OK\r\n\r\n{"a":1}',
    is: { status: 200, text: '{"a":1}', keepAlive: false },
  },
  {
    name: 'Connection: close',
    text: 'HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 2\r\n\r\n{}',
    is: { status: 200, text: '{}', keepAlive: false },
  },
  {
    name: 'HTTP/1.0',
    text: 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}',
    is: { status: 200, text: '{}', keepAlive: false },
  },
  {
    name: '100 Continue before it',
    text: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}',
    is: { status: 200, text: '{}', keepAlive: true },
  },
  {
    name: 'a status without a reason',
    text: 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}',
    is: { status: 200, text: '{}', keepAlive: true },
  },
  {
    name: 'the same length twice',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}',
    is: { status: 200, text: '{}', keepAlive: true },
  },
  {
    name: 'characters of several bytes',
    text: `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength('{"a":"中👩"}')}\r\n\r\n{"a":"中👩"}`,
    is: { status: 200, text: '{"a":"中👩"}', keepAlive: true },
  },
]

describe('a response is read whole, however it is cut', () => {
  it.each(RESPONSES)('$name', ({ text, is }) => {
    for (const size of [1, 2, 3, 7, 64, 4096])
      expect(parsed(text, size), `in pieces of ${size}`).toEqual(is)
  })

  it('does not use a connection again on which more came than the response', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK'
    expect(parsed(text, 4096)).toEqual({ status: 200, text: '{}', keepAlive: false })
  })

  it('waits for what is missing', () => {
    expect(parsed('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}', 4096)).toBeUndefined()
    expect(
      parsed('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}', 4096),
    ).toBeUndefined()
    expect(parsed('HTTP/1.1 200 OK\r\nContent-', 4096)).toBeUndefined()
  })
})

const BROKEN = [
  { name: 'another protocol', text: 'SSH-2.0-OpenSSH\r\n\r\n', says: 'not HTTP/1.1' },
  { name: 'HTTP/2 without upgrade', text: 'HTTP/2 200\r\n\r\n', says: 'not HTTP/1.1' },
  {
    name: 'a header without a colon',
    text: 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n',
    says: 'broken header',
  },
  {
    name: 'a length that is no number',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n',
    says: 'Content-Length',
  },
  {
    name: 'a negative length',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n',
    says: 'Content-Length',
  },
  {
    name: 'two lengths',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    says: 'Content-Length',
  },
  {
    name: 'a chunk without a size',
    text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    says: 'no size',
  },
  {
    name: 'a line of a chunk without end',
    text: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'1'.repeat(5000)}`,
    says: 'no size',
  },
  {
    name: 'headers without end',
    text: `HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(20_000)}`,
    says: 'no end',
  },
  {
    name: 'a length beyond the limit',
    text: 'HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n',
    says: 'more than 1048576 bytes',
  },
  {
    name: 'chunks beyond the limit',
    text: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n${'x'.repeat(0x110000)}`,
    says: 'more than 1048576 bytes',
  },
]

describe('what is no response is an error that says why', () => {
  it.each(BROKEN)('$name', ({ text, says }) => {
    expect(() => parsed(text, 64 * 1024)).toThrow(says)
  })
})
