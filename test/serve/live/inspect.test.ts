import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { callbackUrl } from '../../../src/request/url.ts'
import { keptEvents } from '../../../src/serve/kept-events.ts'
import { Exchanges } from '../../../src/serve/live/inspect/exchanges.ts'
import { listening, serving } from '../../support/http.ts'
import { push, sample, wire } from '../../support/requests.ts'
import { temporaryFolder } from '../../support/temporary.ts'
import { lines, live, sharedLive } from './fixture.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'

const page = sharedLive()
const post = (command: string, body: unknown) => page.post(command, body)
const newLines = (enough: number, query = '', headers = {}) =>
  lines(`${page.server.url}/api/exchanges/stream${query}`, enough, headers)

describe('a request to /callback is listed', () => {
  it.each([
    {
      name: 'a callback that is right',
      command: BEFORE,
      body: sample(BEFORE),
      line: {
        command: BEFORE,
        phase: 'before',
        status: 200,
        outcome: 'allowed',
        errors: 0,
        unknown: 0,
      },
    },
    {
      name: 'one that violates the contract',
      command: BEFORE,
      body: sample(BEFORE, { GroupId: 5 }),
      line: { status: 400, errors: 1, outcome: 'failed' },
    },
    {
      name: 'one with something new',
      command: BEFORE,
      body: sample(BEFORE, { Brand: 'new' }),
      line: { status: 200, errors: 0, unknown: 1 },
    },
    {
      name: 'a command that is not in the contract',
      command: 'Group.CallbackBrandNew',
      body: {},
      line: { command: 'Group.CallbackBrandNew', unknown: 1 },
    },
    {
      name: 'what is no JSON',
      command: BEFORE,
      body: '{"x"',
      line: { status: 400, errors: 1 },
    },
  ])('$name', async ({ command, body, line }) => {
    await post(command, body)
    const [seen] = await newLines(1)
    expect(seen).toMatchObject(line)
  })

  it('comes to a page that is open, and to none that has it', async () => {
    await post(BEFORE, sample(BEFORE))
    const watching = newLines(2)
    await sleep(100)
    await post(BEFORE, sample(BEFORE))
    const [first, second] = (await watching).map(({ id }) => id)
    expect(second).toBe(first + 1)
    const rest = await newLines(1, `?after=${first}`)
    expect(rest.map(({ id }) => id)).toEqual([second])
    const again = await newLines(1, '', { 'last-event-id': String(first) })
    expect(again.map(({ id }) => id)).toEqual([second])
  })

  it('keeps the newest thousand', async () => {
    await post(BEFORE, '{')
    const [{ id: before }] = await newLines(1)
    for (let sent = 0; sent < 1_300; sent += 50)
      await Promise.all(Array.from({ length: 50 }, () => post(BEFORE, '{')))
    const kept = await newLines(1_000)
    expect(kept).toHaveLength(1_000)
    expect(kept.at(-1).id).toBe(before + 1_300)
  })

  it('keeps less of large bodies: nobody can fill the memory', async () => {
    const exchanges = new Exchanges()
    const recorded = { body: 'x'.repeat(1024 * 1024), answer: { status: 200, text: '', ms: 1 } }
    const rest = { v: 1, at: '', method: 'POST', path: '/', query: {} } as const
    const findings = { errors: [], unknown: [], reply: [] }
    for (let n = 0; n < 300; n++) exchanges.add({ recorded: { ...rest, ...recorded, findings } })
    expect(exchanges.all().length).toBeLessThanOrEqual(64)
    expect(exchanges.all().at(-1)?.id).toBe(300)
  })

  it.each([
    { name: 'valid', sign: (url: string) => url, state: 'valid' },
    { name: 'wrong', sign: (url: string) => url.replace(/Sign=[^&]*/, 'Sign=0'), state: 'invalid' },
    { name: 'missing', sign: (url: string) => url.replace(/Sign=[^&]*/, ''), state: 'invalid' },
  ])('its signature: $name', async ({ sign, state }) => {
    const { send, newest } = await live({ tokens: ['a secret'] })
    const url = callbackUrl('/callback', BEFORE, { sdkAppId: 1400000000, token: 'a secret' })
    await send({ url: sign(url), body: sample(BEFORE) })
    const { exchange } = await newest()
    expect(exchange.signature.state).toBe(state)
    expect(JSON.stringify(exchange)).not.toContain('a secret')
    expect(exchange.recorded.query.Sign ?? '[redacted]').toBe('[redacted]')
  })
})

describe('a request in detail', () => {
  it('has the documentation of each member, of the kind that it is', async () => {
    const body = sample(BEFORE, {
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'x' } }],
      Brand: 1,
    })
    await post(BEFORE, body)
    const { about } = await page.newest()
    const pointers = about.fields.map(({ pointer }: any) => pointer)
    expect(pointers).toEqual(
      expect.arrayContaining(['/GroupId', '/MsgBody/0/MsgType', '/MsgBody/0/MsgContent/Text']),
    )
    const text = about.fields.find(({ pointer }: any) => pointer === '/MsgBody/0/MsgContent/Text')
    expect(text).toMatchObject({ type: 'string', anchor: 'MsgBody.TIMTextElem.MsgContent.Text' })
    expect(about.marks).toMatchObject([{ pointer: '/Brand', kind: 'unknown' }])
  })

  it.each([
    ['a body of a thousand levels', `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`],
    ['a body with many members', JSON.stringify(push(...Array.from({ length: 100 }, () => ({}))))],
    ['a list instead of an object', '[1]'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe])],
  ])('%s does no harm', async (_, body) => {
    await post('Push.OfflinePush', body)
    expect(await page.newest()).toMatchObject({ exchange: { recorded: { v: 1 } } })
  })

  it('that is not kept is 404 with a sentence', async () => {
    expect(await page.get('/api/exchanges/0')).toMatchObject({
      status: 404,
      body: { detail: 'Request 0 is not kept any more.' },
    })
  })
})

it('the list can be saved as a recording, and cleared', async () => {
  const { get, act } = page
  await post(BEFORE, sample(BEFORE))
  const { text, headers } = await get('/api/exchanges/export.ndjson')
  expect(headers['content-disposition']).toMatch(/attachment; filename="callbacks-\d{14}\.ndjson"/)
  expect(JSON.parse(text)).toMatchObject({ v: 1, command: BEFORE, method: 'POST' })
  expect((await act('DELETE', '/api/exchanges')).status).toBe(200)
  expect((await get('/api/exchanges/export.ndjson')).text).toBe('')
})

describe('--forward', () => {
  it('passes a request on, byte for byte, and lists the answer and the verdict', async () => {
    const got: { url?: string; body: string }[] = []
    const backend = await serving(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      got.push({ url: request.url, body })
      response.end('{"ActionStatus":"OK","ErrorCode":1,"ErrorInfo":""}')
    })
    const { send, newest } = await live({ forward: `${backend}/chat` })
    const url = wire(BEFORE)
    const body = `${JSON.stringify(sample(BEFORE))} `
    const answer = await send({ url: url.replace('/chat', '/callback'), body })
    expect(answer.body.ErrorCode).toBe(1)
    expect(got).toEqual([{ url, body }])
    const { exchange } = await newest()
    expect(exchange.recorded).toMatchObject({
      path: '/',
      body,
      verdict: expect.stringContaining('10016'),
    })
    expect(exchange.outcome).toBe('refused')
  })

  it('a backend that is not there is told, and the server lives', async () => {
    const gone = await listening(createServer())
    const { post, get, newest } = await live({ forward: gone.replace(/\d+$/, '9') })
    expect((await post(BEFORE, sample(BEFORE))).status).toBe(502)
    const { exchange } = await newest()
    expect(exchange.recorded.answer).toMatchObject({ failure: 'unreachable' })
    expect((await get('/inspect')).status).toBe(200)
  })

  it('keeps events for the next start', async () => {
    const path = join(await temporaryFolder(), 'inbox.db')
    const backend = await serving((_, response) =>
      response.end('{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'),
    )
    const first = await live({ forward: backend, kept: keptEvents(path) })
    await first.post('State.StateChange', sample('State.StateChange'))
    await first.server.close()
    const second = await live({ kept: keptEvents(path) })
    const [line] = await lines(`${second.server.url}/api/exchanges/stream`, 1)
    expect(line).toMatchObject({ command: 'State.StateChange', earlier: true })
  })
})
