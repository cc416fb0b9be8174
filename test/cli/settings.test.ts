import { describe, expect, it } from 'vitest'
import { type Flags, readSettings } from '../../src/cli/settings.ts'

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
