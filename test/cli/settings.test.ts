import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Flags, readSettings } from '../../src/cli/settings.ts'
import { founding, poster, wire } from '../reference/serve.ts'

describe('settings', () => {
  const rows: [string, Flags, Record<string, string>, object][] = [
    ['have defaults', {}, {}, { port: 4010, sdkAppIds: [1400000000], tokens: [] }],
    [
      'come from the environment',
      {},
      { PORT: '80', SDK_APP_ID: '1, 2', CALLBACK_TOKENS: 'a, b,' },
      { port: 80, sdkAppIds: [1, 2], tokens: ['a', 'b'] },
    ],
    [
      'come from flags first',
      { port: '0', sdkAppId: '3', tokens: 'c' },
      { PORT: '80', SDK_APP_ID: '1', CALLBACK_TOKENS: 'a' },
      { port: 0, sdkAppIds: [3], tokens: ['c'] },
    ],
    [
      'take an empty variable as not set',
      {},
      { PORT: '', SDK_APP_ID: '', CALLBACK_TOKENS: '' },
      { port: 4010, sdkAppIds: [1400000000], tokens: [] },
    ],
  ]
  it.each(rows)('%s', (_name, flags, env, settings) => {
    expect(readSettings(flags, env)).toEqual(settings)
  })

  it.each([
    ['PORT', { PORT: '80x' }],
    ['PORT', { PORT: '65536' }],
    ['SDK_APP_ID', { SDK_APP_ID: '1,-2' }],
    ['SDK_APP_ID', { SDK_APP_ID: '4294967296' }],
  ])('name %s when it is wrong: %j', (name, env) => {
    expect(() => readSettings({}, env)).toThrow(name)
  })
})

describe('by itself', () => {
  it('listens as flags and environment say, and stops on SIGTERM', async () => {
    const child = start(['--port', '0'], { SDK_APP_ID: '20000001' })
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
    const line = async () => JSON.parse((await lines.next()).value ?? '{}')
    expect((await line()).msg).toMatch('SIGNATURES ARE NOT CHECKED')
    const { url } = await line()
    const post = poster(url)
    const query = wire('C2C.CallbackAfterSendMsg', { SdkAppid: '20000001' })
    expect(await post(query, founding('C2C.CallbackAfterSendMsg'))).toMatchObject({ status: 200 })
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

function start(flags: string[], env: Record<string, string>): ChildProcess {
  const main = new URL('../../src/reference/main.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [main, ...flags], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
