import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sign } from '../../src/contract/signature.ts'
import { listening, sender } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { readPrometheus } from '../support/prometheus.ts'
import { bytes } from '../support/raw.ts'
import { APP, sample, wire } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const AFTER = 'C2C.CallbackAfterSendMsg'
const ENV = { SDK_APP_ID: `20000001, ${APP}`, CALLBACK_TOKENS: 'old token, new token' }

/**
 * What a user would write, except for the import of types. It keeps something open, as a database
 * would.
 */
const HANDLERS = `
import { appendFileSync } from 'node:fs'
type Call = { body: { From_Account: string }; allow(): object; refuse(options: { code: number; info: string }): object }
setInterval(() => {}, 1000)
export default async (receiver: any): Promise<void> => {
  receiver.before('${BEFORE}', (call: Call) => call.refuse({ code: 10100, info: \`Not you, \${call.body.From_Account}\` }))
  receiver.on('${AFTER}', async (event: { data: { From_Account: string } }) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    appendFileSync(process.env.SEEN!, event.data.From_Account)
  })
}
`

let folder: string
const file = (name: string) => join(folder, name)
const now = () => Math.floor(Date.now() / 1000)
const signed = (command: string, token = 'new token') =>
  wire(command, { RequestTime: `${now()}`, Sign: sign(token, now()) })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tcw-receive-'))
  writeFileSync(file('handlers.ts'), HANDLERS)
  writeFileSync(file('named.ts'), 'export const handlers = () => {}')
  writeFileSync(file('broken.ts'), 'export default (receiver => {')
  writeFileSync(
    file('wrong.ts'),
    "export default (receiver: any) => receiver.on('C2C.CallbackAfterSendMesg', () => {})",
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('tcw receive --handlers handlers.ts', () => {
  it('serves, finishes what it has taken on SIGTERM, and ends with 0', async () => {
    const seen = file('seen.txt')
    const args = ['receive', '--handlers', file('handlers.ts'), '--port', '0', '--lame-duck', '50']
    const server = await tcw(args, { ...ENV, SEEN: seen })
    const send = sender(server.url)

    const decision = await send({
      url: signed(BEFORE),
      body: sample(BEFORE, { From_Account: 'ann' }),
    })
    expect(decision.body).toEqual({
      ActionStatus: 'OK',
      ErrorCode: 10100,
      ErrorInfo: 'Not you, ann',
    })
    expect(
      (await send({ url: signed(BEFORE, 'a third token'), body: sample(BEFORE) })).status,
    ).toBe(401)
    expect((await send({ url: wire(BEFORE), body: sample(BEFORE) })).status).toBe(401)
    expect((await send({ url: '/readyz', method: 'GET' })).status).toBe(200)
    const metrics = readPrometheus((await send({ url: '/metrics', method: 'GET' })).text)
    const labels = { command: BEFORE, phase: 'before', outcome: 'decided' }
    expect(metrics).toContainEqual({ name: 'tcw_requests_total', labels, value: 1 })

    const other = signed(AFTER, 'old token').replace(`${APP}`, '20000001')
    expect((await send({ url: other, body: sample(AFTER, { From_Account: 'zoë' }) })).status).toBe(
      200,
    )
    expect(await server.stop('SIGTERM')).toBe(0)
    expect(readFileSync(seen, 'utf8')).toBe('zoë')
    await expect(send({ url: '/readyz', method: 'GET' })).rejects.toThrow('ECONNREFUSED')
  })

  it('prints one line for each callback, with nothing in it that the request wrote', async () => {
    const args = ['receive', '--handlers', file('handlers.ts'), '--port', '0', '--lame-duck', '0']
    const server = await tcw(args, { ...ENV, SEEN: file('lines.txt') })
    const send = sender(server.url)
    await send({ url: signed(BEFORE), body: sample(BEFORE) })
    await send({ url: signed('New.Callback\r\n\u001b[31m'), body: {} })
    await send({ url: wire(`${BEFORE}\nforged line`), body: {} })
    await server.stop('SIGTERM')
    const time = '\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z'
    const printed = server.output().trimEnd().split('\n').slice(1)
    expect(printed).toEqual([
      expect.stringMatching(`^${time} ${BEFORE} before decided \\d+ ms$`),
      expect.stringMatching(`^${time} - unknown \\d+ ms$`),
      expect.stringMatching(`^${time} - unauthorized \\d+ ms$`),
    ])
  })

  it('takes the options of the receiver and its server as flags', async () => {
    const { url, output } = await tcw(
      [
        ...['receive', '--handlers', file('handlers.ts'), '--port', '0', '--lame-duck', '0'],
        ...['--validation', 'strict', '--invalid', 'reject', '--body-limit', '5000', '--quiet'],
        ...['--metrics-port', '0', '--signature-window', '2', '--request-timeout', '300'],
      ],
      { ...ENV, SEEN: file('flags.txt') },
    )
    const send = sender(url)
    const status = async (body: unknown, target = signed(AFTER)) =>
      (await send({ url: target, body })).status
    expect(await status(sample(AFTER))).toBe(200)
    expect(await status(sample(AFTER, { Mood: 'good' }))).toBe(400)
    expect(await status(sample(AFTER, { CloudCustomData: 'x'.repeat(5000) }))).toBe(413)
    const RequestTime = `${now() - 10}`
    const old = wire(AFTER, { RequestTime, Sign: sign('new token', RequestTime) })
    expect(await status(sample(AFTER), old)).toBe(401)
    expect((await send({ url: '/metrics', method: 'GET' })).status).toBe(405)
    const metricsUrl = /metrics on (http:\S+)\/metrics/.exec(output())?.[1] as string
    const { text } = await sender(metricsUrl)({ url: '/metrics', method: 'GET' })
    expect(text).toContain('tcw_requests_total{')
    const half = `POST ${signed(AFTER)} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{`
    expect((await bytes(url, Buffer.from(half))).status).toBe(408)
    expect(output().trimEnd().split('\n')).toHaveLength(2)
  })

  it('takes unsigned requests when it is told none, on the port of PORT, and ends on Ctrl-C', async () => {
    const args = [
      'receive',
      '--handlers',
      file('handlers.ts'),
      '--sdk-app-id',
      `${APP}`,
      '--lame-duck',
      '0',
    ]
    const server = await tcw(args, { CALLBACK_TOKENS: 'none', PORT: '0' })
    expect(
      (await sender(server.url)({ url: wire(BEFORE), body: sample(BEFORE) })).body.ErrorCode,
    ).toBe(10100)
    expect(await server.stop('SIGINT')).toBe(0)
  })

  it('names a port that is in use', async () => {
    const { port } = new URL(await listening(createServer()))
    const args = [
      'receive',
      '--handlers',
      file('handlers.ts'),
      '--host',
      '127.0.0.1',
      '--port',
      port,
    ]
    const { code, stderr } = await run(args, { env: ENV })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^error: port ${port} is in use`, 'm')),
    ])
  })
})

describe.concurrent('tcw receive ends with 2 and says what is missing:', () => {
  const rows: [string, Record<string, string>, () => string[], RegExp][] = [
    [
      'the app',
      { CALLBACK_TOKENS: 'none' },
      () => ['--handlers', file('handlers.ts')],
      /set your app with --sdk-app-id 14/,
    ],
    [
      'the tokens',
      { SDK_APP_ID: '1' },
      () => ['--handlers', file('handlers.ts')],
      /set CALLBACK_TOKENS to the tokens .* or to none/,
    ],
    [
      'an app that is a number',
      { ...ENV, SDK_APP_ID: 'chat' },
      () => ['--handlers', file('handlers.ts')],
      /'chat' from env 'SDK_APP_ID' is invalid. It must be the SDKAppID/,
    ],
    ['the handlers', ENV, () => [], /required option '--handlers <file>' not specified/],
    [
      'a file of handlers',
      ENV,
      () => ['--handlers', file('none.ts')],
      /the handlers in .*none\.ts could not be loaded: Cannot find/,
    ],
    [
      'handlers that can be read',
      ENV,
      () => ['--handlers', file('broken.ts')],
      /broken\.ts could not be loaded: /,
    ],
    [
      'a default export',
      ENV,
      () => ['--handlers', file('named.ts')],
      /named\.ts must have a default export: \(receiver\) =>/,
    ],
    [
      'a command that there is',
      ENV,
      () => ['--handlers', file('wrong.ts')],
      /did you mean C2C\.CallbackAfterSendMsg/,
    ],
    [
      'a port',
      { ...ENV, PORT: 'http' },
      () => ['--handlers', file('handlers.ts')],
      /'http' from env 'PORT' is invalid/,
    ],
    [
      'a time',
      ENV,
      () => ['--handlers', file('handlers.ts'), '--lame-duck', 'long'],
      /a whole number of milliseconds/,
    ],
  ]
  it.each(rows)('%s', async (_what, env, args, text) => {
    const { code, stdout, stderr } = await run(['receive', ...args()], { env })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(text)
  })
})

it('a broken PORT is no matter of other commands', async () => {
  expect(await run(['list', '--family', 'Push'], { env: { PORT: 'http' } })).toMatchObject({
    code: 0,
    stderr: '',
  })
})
