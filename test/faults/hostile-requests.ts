import fc, { type Arbitrary } from 'fast-check'
import { type Callback, callbacks } from '../../src/contract/callbacks.ts'
import { APP, contract } from './all-callbacks.ts'
import { bodyGenerator } from './generate-body.ts'
import { mutatedBodies } from './mutate-text.ts'

/** How a request is sent: `half` ends it in the middle, `reset` cuts it, `left` stays open and silent, `twice` pipelines it. */
export type Ending = 'whole' | 'pieces' | 'twice' | 'half' | 'reset' | 'left'

export type HostileRequest = {
  /** What comes before the path of the server. */
  method: string
  /** Follows the path of the server; `absolute` ones stand alone. */
  target: { text: string; absolute: boolean }
  headers: string[]
  body: Uint8Array
  ending: Ending
  /** Whether it is valid HTTP: then it must be answered. */
  wellFormed: boolean
}

const ODD_TARGETS = [
  ...['//', '/\\', '///', '*', 'http://[', 'http://a:99999/', 'http://', 'host:443', '', 'x'],
  ...['//evil.test/callback', 'http://evil.test/callback', '/%', '/%zz', '/%00', '/..%2f..%2fetc'],
  ...[
    '/../../package.json',
    '/docs/../../package.json',
    '/docs/%2e%2e/x',
    '/__proto__',
    '/docs/constructor',
  ],
  ...[
    '/callback/__proto__',
    '/mock//',
    '/mock/callback/',
    '/mock/callback/%E0%A4%A',
    '/callback//',
  ],
  ...[
    '/',
    '/docs',
    '/docs/',
    '/docs/guide.html',
    '/openapi.json',
    '/openapi.paths.yaml',
    '/metrics',
    '/healthz',
  ],
]
const ODD_QUERIES = [
  ...['', '?', '?&&&', '?=', '?%', '?a[b][c]=1&a[]=2', '?__proto__[x]=1', '?CallbackCommand'],
  ...[
    '?SdkAppid=1&SdkAppid=2',
    `?SdkAppid=${APP}&CallbackCommand[]=a`,
    `?SdkAppid=${APP}&CallbackCommand=toString`,
  ],
]
const ODD_HEADERS = [
  ...[
    'Accept: *',
    'Accept: ;',
    'Accept: a',
    'Accept: /',
    'Accept: text/html, *; q=.2',
    'Accept: */*;q=x',
  ],
  ...[
    'Prefer: example=nobody',
    'Prefer: code=418',
    'Prefer: fail=toString, delay=99999999',
    'Prefer: decision=__proto__, errorcode=99999999999',
    'Prefer: decision=constructor',
    'Prefer: code=999',
    'Prefer: dynamic=true',
    'Prefer: "',
  ],
  ...[
    'Prefer: example=refuse',
    'Prefer: example=__proto__',
    'Prefer: code=200, dynamic=false',
    'Prefer: =;,=;',
  ],
  ...['Trailer: X', 'TE: trailers', 'Expect: 100-continue', 'Expect: tea', 'Upgrade: websocket'],
  ...['Connection: upgrade', 'Connection: keep-alive, host', 'Keep-Alive: x', 'Range: bytes=0-'],
  ...[
    'Content-Type: text/html',
    'Content-Type: ;',
    'Content-Type: application/json; charset=utf-16',
  ],
  ...[
    'Content-Encoding: gzip',
    'Content-Encoding: zip',
    'Authorization: Basic x',
    'Authorization: ',
  ],
  ...[
    'Cookie: \xff\xfe',
    'X-Forwarded-Host: evil',
    'Host: evil.test',
    'Origin: null',
    'If-None-Match: *',
  ],
  ...['X-Http-Method-Override: GET', 'Forwarded: for="', `X-Long: ${'y'.repeat(8000)}`],
]
const BROKEN_HEADERS = [
  ...[
    'Content-Length: -1',
    'Content-Length: 5, 6',
    'Content-Length: 99999999999999999999',
    'Content-Length: x',
  ],
  ...[
    'Transfer-Encoding: chunked, gzip',
    'Transfer-Encoding: xchunked',
    'no colon',
    ' folded: x',
    ': x',
  ],
  ...[
    'A\x00B: x',
    'A: \x00',
    `Y: ${'z'.repeat(40_000)}`,
    'Transfer-Encoding: chunked\r\nContent-Length: 5',
  ],
]

/** Every fourth callback: the reference compiles a validator for each, and other tests go through all of them. */
const some = callbacks.filter((_callback, index) => index % 4 === 0)
const command = fc.constantFrom(...some.map((callback) => callback.command as string))
const word = fc.oneof(
  { weight: 8, arbitrary: command },
  fc.constantFrom('New.CallbackOfTomorrow', '', 'x'.repeat(12_000), '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 30 }).map(encoded),
)

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

const wireQuery = (written: string) =>
  `?SdkAppid=${APP}&CallbackCommand=${written}&contenttype=json&ClientIP=203.0.113.9&OptPlatform=iOS`

const target = fc.oneof(
  { weight: 14, arbitrary: word.map((written) => ({ text: wireQuery(written), absolute: false })) },
  {
    weight: 2,
    arbitrary: word.map((written) => ({
      text: `/callback/${written.slice(0, 200)}?SdkAppid=${APP}`,
      absolute: false,
    })),
  },
  fc
    .tuple(fc.constantFrom(...ODD_TARGETS), fc.constantFrom(...ODD_QUERIES))
    .map(([path, query]) => ({ text: path + query, absolute: true })),
  fc.constantFrom(...ODD_QUERIES).map((text) => ({ text, absolute: false })),
  fc
    .string({ unit: 'binary-ascii', maxLength: 60 })
    .map((text) => ({ text: `/${text.replaceAll(/[\s\r\n]/g, '')}`, absolute: true })),
)

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('POST') },
  fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'),
)
const brokenMethod = fc.constantFrom('post', 'FOO', 'CONNECT', 'G ET', '\x16\x03\x01', 'PRI')

const bodyOf = bodyGenerator(contract)
const big = fc.constantFrom(
  `{"MsgBody":[${'0,'.repeat(300_000)}0]}`,
  `{"Events":[${'{},'.repeat(200_000)}{}]}`,
  '['.repeat(200_000),
  `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":1`).join(',')}}`,
)
const validBodies = new Map(some.map(({ command }) => [command as string, bodyOf(command)]))
const brokenBodies = new Map(
  [...validBodies].map(([command, valid]) => [command, mutatedBodies(valid)]),
)
const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** A body for the command that the target names, or for any. */
const body = (written: string): Arbitrary<Uint8Array> => {
  const named = some.find(({ command }) => written.includes(`=${command}&`))
  const known = (named ?? (some[0] as Callback)).command
  return fc.oneof(
    { weight: 5, arbitrary: validBodies.get(known)!.map(json) },
    { weight: 5, arbitrary: brokenBodies.get(known)!.map(({ bytes }) => bytes) },
    {
      weight: 1,
      arbitrary: fc.oneof({ weight: 3, arbitrary: fc.uint8Array() }, big.map(Buffer.from)),
    },
  )
}

const ending = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Ending>('whole') },
  fc.constantFrom<Ending>('pieces', 'twice', 'half', 'reset', 'left'),
)
const headers = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  fc.uniqueArray(fc.constantFrom(...ODD_HEADERS), { maxLength: 4 }),
)

/**
 * Requests of all kinds: most are valid HTTP with something odd in it, some are not HTTP at all.
 */
export const hostileRequests: Arbitrary<HostileRequest> = target.chain((to) =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        ...{ method, headers, ending, body: body(to.text) },
        target: fc.constant(to),
        wellFormed: fc.constant(true),
      }),
    },
    fc.record({
      method: fc.oneof(method, brokenMethod),
      headers: fc
        .tuple(headers, fc.constantFrom(...BROKEN_HEADERS))
        .map(([some, broken]) => [...some, broken]),
      ending,
      body: body(to.text),
      target: fc.constant(to),
      wellFormed: fc.constant(false),
    }),
  ),
)
