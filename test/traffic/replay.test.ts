import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { verifySignature } from '../../src/contract/signature.ts'
import { Poster } from '../../src/sender/post.ts'
import { ReplayProgress } from '../../src/traffic/progress.ts'
import type { Kept } from '../../src/traffic/reader.ts'
import { type ReplayOptions, replay } from '../../src/traffic/replay.ts'
import { shifted } from '../../src/traffic/shift.ts'
import { serving } from '../support/http.ts'
import { temporaryFolder } from '../support/temporary.ts'

const START = 1_766_000_000_000

const item = (number: number, more: Partial<Kept> = {}): Kept => ({
  command: 'State.StateChange',
  body: `{"CallbackCommand":"State.StateChange","Number":${number},"Big":12345678901234567890}`,
  query: { SdkAppid: '1400000007', CallbackCommand: 'State.StateChange', OptPlatform: 'Web' },
  at: START + number * 100,
  place: `t:${number}`,
  ...more,
})

async function* from(items: readonly Kept[]) {
  yield* items
}

async function run(
  items: readonly Kept[],
  {
    file,
    answer = 200,
    ...options
  }: Partial<ReplayOptions> & { file?: string; answer?: number } = {},
) {
  const seen: { url: URL; body: string; at: number }[] = []
  const origin = await serving(async (request, response) => {
    const body = await text(request)
    seen.push({ url: new URL(request.url ?? '', 'http://h'), body, at: performance.now() })
    response.writeHead(answer).end('{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}')
  })
  const poster = new Poster()
  const progress = await ReplayProgress.open(file, ['t.ndjson'])
  const summary = await replay(from(items), poster, progress, {
    ...{
      to: `${origin}/chat`,
      pace: 'fast',
      times: 'original',
      concurrency: 1,
      filter: () => true,
    },
    ...options,
  })
  await poster.close()
  return { seen, summary }
}

describe('a replay', () => {
  it('sends the same bytes with the recorded query, signed anew', async () => {
    const { seen, summary } = await run([item(0), item(1)], { token: 'secret' })
    expect(summary).toMatchObject({ sent: 2, answered: 2, skipped: 0, filtered: 0 })
    expect(seen.map(({ body }) => body)).toEqual([item(0).body, item(1).body])
    const {
      Sign: sign,
      RequestTime: requestTime,
      ...query
    } = Object.fromEntries(seen[0]?.url.searchParams ?? [])
    expect(query).toEqual({
      SdkAppid: '1400000007',
      CallbackCommand: 'State.StateChange',
      contenttype: 'json',
      OptPlatform: 'Web',
    })
    expect(verifySignature({ sign, requestTime, tokens: ['secret'], now: Date.now() }).ok).toBe(
      true,
    )
  })

  it('signs nothing without a token, and takes another app', async () => {
    const { seen } = await run([item(0)], { sdkAppId: 5 })
    const query = Object.fromEntries(seen[0]?.url.searchParams ?? [])
    expect(query).not.toHaveProperty('Sign')
    expect(query.SdkAppid).toBe('5')
  })

  it('keeps the original pace', async () => {
    const { seen } = await run([item(0), item(2), item(3)], { pace: 'original' })
    const [first, second, third] = seen.map(({ at }) => at) as [number, number, number]
    expect(second - first).toBeGreaterThan(150)
    expect(second - first).toBeLessThan(400)
    expect(third - second).toBeGreaterThan(60)
  })

  it('keeps to a rate', async () => {
    const { seen } = await run(
      [0, 1, 2, 3].map((number) => item(number)),
      { pace: 50 },
    )
    expect((seen.at(-1)?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(50)
  })

  it('moves times to now by one offset', async () => {
    const body = (EventTime: number) => JSON.stringify({ EventTime })
    const items = [item(0, { body: body(START - 5) }), item(20, { body: body(START + 2000 - 5) })]
    const { seen } = await run(items, { times: 'new' })
    const [a, b] = seen.map((one) => JSON.parse(one.body).EventTime)
    expect(b - a).toBe(2000)
    expect(Math.abs(a - Date.now())).toBeLessThan(2_000)
  })

  it('sends commands that the contract does not know, and says so', async () => {
    const { summary } = await run([item(0, { command: 'New.Callback', query: {} })])
    expect(summary.verdicts).toEqual({ 'no callback of the contract: acknowledged': 1 })
  })

  it('sends only what the filter wants', async () => {
    const { seen, summary } = await run([item(0), item(1)], {
      filter: ({ place }) => place === 't:1',
    })
    expect(seen).toHaveLength(1)
    expect(summary).toMatchObject({ sent: 1, filtered: 1 })
  })
})

describe('a replay that goes on', () => {
  const items = Array.from({ length: 40 }, (_, number) => item(number))

  it('sends the rest after it was interrupted', async () => {
    const file = join(await temporaryFolder(), 'state.json')
    const controller = new AbortController()
    const first = await run(items, {
      ...{ file, pace: 100, signal: controller.signal },
      onExchange: ({ sent }) => void (sent === 10 && controller.abort()),
    })
    expect(first.summary).toMatchObject({ sent: 10, interrupted: true })
    const second = await run(items, { file })
    expect(second.summary).toMatchObject({ sent: 30, skipped: 10 })
    expect(second.seen[0]?.body).toBe(items[10]?.body)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      v: 1,
      sources: ['t.ndjson'],
      done: 40,
    })
  })

  it('sends what was never answered again', async () => {
    const file = join(await temporaryFolder(), 'state.json')
    await run(items, { file, to: 'http://127.0.0.1:1/' })
    expect((await run(items, { file })).summary).toMatchObject({ sent: 40, skipped: 0 })
  })

  it.each([
    { content: 'hello', says: 'does not say how far a replay came' },
    { content: '{"v":1,"sources":["other"],"done":1}', says: 'is of a replay of other' },
  ])('refuses $content', async ({ content, says }) => {
    const file = join(await temporaryFolder(), 'state.json')
    await writeFile(file, content)
    await expect(run(items, { file })).rejects.toThrow(says)
  })
})

describe('times that are moved', () => {
  it.each([
    {
      body: '{"EventTime":1766000000000,"Big":12345678901234567890}',
      is: '{"EventTime":1766000005000,"Big":12345678901234567890}',
    },
    { body: '{"EventTime":"1766000000000"}', is: '{"EventTime":"1766000005000"}' },
    { body: '{"EventTime":null}', is: '{"EventTime":null}' },
    { body: '{"Other":1.50}', is: '{"Other":1.50}' },
    { body: 'no JSON', is: 'no JSON' },
  ])('$body', ({ body, is }) => {
    expect(shifted('State.StateChange', body, 5000)).toBe(is)
  })

  it('are seconds where they are seconds, in every event of a batch', () => {
    const body = '{"Events":[{"EventTime":1766000000},{"EventTime":1766000001}]}'
    expect(shifted('Push.OfflinePush', body, 5000)).toBe(
      '{"Events":[{"EventTime":1766000005},{"EventTime":1766000006}]}',
    )
  })
})
