import { homedir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/serve/cache-folder.ts'

describe('the folder of the cache', () => {
  test.each<[string, NodeJS.Platform, Record<string, string>, string]>([
    ['is below XDG_CACHE_HOME', 'linux', { XDG_CACHE_HOME: '/fast' }, '/fast/'],
    ['is below .cache at home without it', 'linux', {}, `${homedir()}/.cache/`],
    ['ignores one that is empty', 'linux', { XDG_CACHE_HOME: '' }, `${homedir()}/.cache/`],
    ['ignores one that is not absolute', 'darwin', { XDG_CACHE_HOME: 'c' }, `${homedir()}/.cache/`],
    ['is below LOCALAPPDATA on Windows', 'win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\'],
  ])('%s', (_, platform, env, parent) => {
    expect(cacheFolder(env, platform)).toBe(`${parent}tencent-chat-webhooks`)
  })

  test('is below AppData at home on Windows without it', () => {
    expect(cacheFolder({}, 'win32')).toMatch(/\\AppData\\Local\\tencent-chat-webhooks$/)
  })
})
