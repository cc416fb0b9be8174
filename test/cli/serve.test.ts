import { Agent, createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { linesOf, requestOf } from '../serve/curl-lines.ts'
import { listening, sender } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { sample, wire } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'

describe('tcw serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'stops on %s while connections are kept alive',
    async (signal) => {
      const { url, stop } = await tcw(['serve', '--port', '0'])
      const agent = new Agent({ keepAlive: true })
      expect((await sender(url, agent)({ url: '/', method: 'GET' })).status).toBe(200)
      const started = performance.now()
      expect(await stop(signal)).toBe(0)
      expect(performance.now() - started).toBeLessThan(5000)
      agent.destroy()
    },
  )

  test('PORT and SDK_APP_ID configure it, and tokens make it check signatures, which the curl lines add', async () => {
    const { url } = await tcw(['serve'], {
      PORT: '0',
      SDK_APP_ID: '1400000009',
      CALLBACK_TOKENS: 'new,old',
    })
    const send = sender(url)
    const { text } = await send({ url: '/', method: 'GET' })
    const lines = linesOf(text, 'State.StateChange')
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const { url: target, body } = await requestOf(line, { CALLBACK_TOKENS: 'new,old' })
      const unsigned = new URLSearchParams(target.searchParams)
      unsigned.delete('Sign')
      const post = async (query: URLSearchParams) =>
        (await send({ url: `${target.pathname}?${query}`, body })).status
      expect([await post(target.searchParams), await post(unsigned)]).toEqual([200, 401])
    }
    expect(
      (await send({ url: wire('State.StateChange'), body: sample('State.StateChange') })).status,
    ).toBe(404)
  })

  test.each([
    [
      'a port in use',
      async () => ['--port', new URL(await listening(createServer())).port],
      /error: port \d+ is in use.*--port/,
    ],
    [
      'a port that is none',
      async () => ['--port', 'x'],
      /error: option '-p, --port <port>' argument 'x' is invalid/,
    ],
    ['an option that is none', async () => ['--prot', '1'], /unknown option '--prot'[\s\S]*--port/],
  ])('%s: exit code 2 and what to do', async (_, options, message) => {
    const { code, stderr } = await run(['serve', ...(await options())])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })
})
