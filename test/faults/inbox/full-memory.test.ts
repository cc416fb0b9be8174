import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('full-memory.ts', import.meta.url))
const HEAP_MB = 96

async function feed(kind: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, MAIN, kind], {
    env: { ...process.env, ...env },
  })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}

it.each(['push', 'objects', 'parsed'])(
  `a process with ${HEAP_MB} MB whose handlers are stuck refuses more (%s) instead of dying`,
  async (kind) => {
    const { code, stdout, stderr } = await feed(kind)
    console.log(`${kind}: ${stdout.trim()}`)
    expect([code, stderr]).toEqual([0, ''])
    const { taken, refused } = JSON.parse(stdout)
    expect([taken > 3, refused]).toEqual([true, 100])
  },
)

it('without a limit it dies: the check can fail', async () => {
  const { code, stderr } = await feed('push', { FULL_MEMORY: 'off' })
  expect(code).not.toBe(0)
  expect(stderr).toContain('heap out of memory')
})
