import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest'
import { type ServeOptions, startServe } from '../../../src/serve/serve.ts'
import { sender } from '../../support/http.ts'
import { wire } from '../../support/requests.ts'

/** A server with its pages, until the test ends. */
export async function live(options: Partial<ServeOptions> = {}) {
  const page = await started(options)
  onTestFinished(() => page.server.close())
  return page
}

/** One server for all tests of a file, because each has a thread with Prism; its lists are empty for each test. */
export function sharedLive(): Awaited<ReturnType<typeof started>> {
  const page = {} as Awaited<ReturnType<typeof started>>
  beforeAll(async () => void Object.assign(page, await started({})))
  afterAll(() => page.server.close())
  beforeEach(async () => {
    for (const list of ['/api/exchanges', '/api/asked', '/api/mock']) await page.act('DELETE', list)
  })
  return page
}

async function started(options: Partial<ServeOptions>) {
  const logger = pino({ level: 'silent' })
  const server = await startServe({ port: 0, tokens: 'none', logger, ...options })
  const send = sender(server.url)
  const { body } = await send({ url: '/api/session', method: 'GET' })
  const headers = { origin: server.url, 'x-tcw-token': body.token }
  const get = (url: string) => send({ url, method: 'GET' })
  return {
    server,
    send,
    headers,
    /** What a page reads. */
    get,
    /** What a page does. */
    act: (method: string, url: string, input?: object) =>
      send({ url, method, headers, body: input }),
    /** A callback to the receiver, or to another path. */
    post: (command: string, input: unknown, path = '/callback') =>
      send({ url: wire(command).replace(/^[^?]*/, path), body: input }),
    /** The newest exchange in detail. */
    newest: async (list = '/api/exchanges') => {
      const [line] = (await lines(`${server.url}${list}/stream`, 1)).slice(-1)
      return (await get(`${list}/${line.id}`)).body
    },
  }
}

/** Reads server-sent events until `enough` lines have come. */
export async function lines(url: string, enough: number, headers: Record<string, string> = {}) {
  const stop = new AbortController()
  const response = await fetch(url, { signal: stop.signal, headers })
  const all: any[] = []
  let text = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString()
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) all.push(...JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '[]'))
    if (all.length >= enough) break
  }
  stop.abort()
  return all
}
