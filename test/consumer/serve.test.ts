import { cp, glob, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { published } from '../../src/openapi/editions/published.ts'
import { linksOf } from '../site/links.ts'
import { type Send, sender } from '../support/http.ts'
import { APP, sample, wire } from '../support/requests.ts'
import { started } from './server.ts'

const COMMAND = 'State.StateChange'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const PAGES = ['/', '/docs/', `/docs/callbacks/${COMMAND}.html`, '/docs/redoc.html']
const DOCUMENTS = [...published.map(({ file }) => `/${file}`), `/schemas/${COMMAND}.request.json`]

const callback = wire(COMMAND).replace('/chat', '')
const get = (send: Send, url: string) => send({ url, method: 'GET' })

/** Empty but for the tarball of the tools. */
let empty: string
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'tcw-npx-'))
  await cp(inject('cli'), join(empty, basename(inject('cli'))))
})
afterAll(() => rm(empty, { recursive: true }))

test('npx on the tarball in an empty folder serves everything', async () => {
  const send = sender(await npx(['serve']))
  for (const url of ['/callback', '/mock']) {
    const answer = await send({ url: url + callback, body: sample(COMMAND) })
    expect(answer.body, url).toEqual(OK)
  }
  for (const url of [...PAGES, ...DOCUMENTS]) {
    const { status, text } = await get(send, url)
    expect(status, `${url}: ${text.slice(0, 200)}`).toBe(200)
    expect(text, url).toContain(COMMAND)
  }
  // `data` has the events that arrived at /callback.
  expect(await readdir(empty)).toEqual(['data', basename(inject('cli'))])
})

test('tcw serve writes its Redoc page into the cache, and nothing into its package', async () => {
  const folder = inject('tools')
  const cache = await mkdtemp(join(tmpdir(), 'tcw-cache-'))
  onTestFinished(() => rm(cache, { recursive: true }))
  const installed = join(folder, 'node_modules/tencent-chat-webhooks-cli')
  const before = await fingerprint(installed)
  const program = join(folder, 'node_modules/.bin/tcw')
  const { origin } = await started(folder, program, ['serve'], { XDG_CACHE_HOME: cache })
  expect(await get(sender(origin), '/docs/redoc.html')).toMatchObject({ status: 200 })
  expect(await fingerprint(installed)).toEqual(before)
  const [page = ''] = await readdir(join(cache, 'tencent-chat-webhooks'))
  expect(page).toMatch(/^redoc-\w+\.html$/)
})

test('every link from the start page and from the pages of the docs is answered', async () => {
  const folder = inject('tools')
  const { origin } = await started(folder, join(folder, 'node_modules/.bin/tcw'), ['serve'], {})
  const send = sender(origin)
  const dead: string[] = []
  for (const page of ['/', '/docs/', '/docs/guide.html', `/docs/callbacks/${COMMAND}.html`]) {
    const links = linksOf((await get(send, page)).text)
      .filter((link) => !/^(https?:|data:|#)/.test(link))
      .map((link) => new URL(link, origin + page).pathname)
    expect(links.length).toBeGreaterThan(3)
    for (const link of new Set(links)) {
      const { status } = await get(send, link)
      if (status !== 200) dead.push(`${page}: ${link}`)
    }
  }
  expect(dead).toEqual([])
})

test('npx on the tarball runs the mock', async () => {
  const send = sender(await npx(['mock']))
  expect((await send({ url: wire(COMMAND), body: sample(COMMAND) })).body).toEqual(OK)
})

test('npx on the tarball runs a module of handlers', async () => {
  const handlers = join(import.meta.dirname, '../../examples/handlers.ts')
  await cp(handlers, join(empty, 'handlers.ts'))
  const env = { SDK_APP_ID: String(APP), CALLBACK_TOKENS: 'none' }
  const send = sender(await npx(['receive', '--handlers', 'handlers.ts'], env))
  expect((await send({ url: wire(COMMAND), body: sample(COMMAND) })).body).toEqual(OK)
})

/**
 * Runs `npx ./the-tarball …` in the empty folder and returns its address. npx treats an absolute
 * path as a program.
 */
async function npx(args: string[], env: Record<string, string> = {}): Promise<string> {
  const tarball = `./${basename(inject('cli'))}`
  const { origin } = await started(empty, 'npx', ['--yes', tarball, ...args], {
    npm_config_cache: inject('npmCache'),
    ...env,
  })
  return origin
}

/** Every file of a folder with its size and the time of its last change. */
async function fingerprint(folder: string): Promise<string[]> {
  const lines: string[] = []
  for await (const name of glob('**/*', { cwd: folder })) {
    const { size, mtimeMs } = await stat(join(folder, name))
    lines.push(`${name} ${size} ${mtimeMs}`)
  }
  return lines.sort()
}
