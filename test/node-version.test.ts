import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const MODULE = join(import.meta.dirname, '../src/node-version.ts')

const importedUnder = (versions: Record<string, string>) => {
  const script = `Object.defineProperty(process, 'versions', { value: ${JSON.stringify(versions)} })
await import(${JSON.stringify(MODULE)})`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
}

it.each([['20.20.2'], ['22.1.0'], ['8.0.0']])('Node %s gets a sentence', (node) => {
  const { status, stderr } = importedUnder({ node })
  expect(status).toBe(1)
  expect(stderr).toContain(`tencent-chat-webhooks needs Node 24 or newer; this is Node ${node}.`)
})

it.each([
  ['Node 24', { node: '24.0.0' }],
  ['Node 30', { node: '30.1.0' }],
  ['Deno, which says it is Node 20', { node: '20.11.1', deno: '2.0.0' }],
  ['Bun, which says it is Node 22', { node: '22.6.0', bun: '1.3.0' }],
])('%s is fine', (_name, versions) => {
  expect(importedUnder(versions as unknown as Record<string, string>).status).toBe(0)
})
