import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { APP } from '../all-callbacks.ts'

const MAIN = fileURLToPath(new URL('stuck-handlers.ts', import.meta.url))
const EVENTS = 1000

it(`SIGTERM with ${EVENTS} events taken, one in a hundred of them stuck: the others are handled, the log says how many are left`, async () => {
  const child = spawn(process.execPath, [MAIN], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const listening = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    listening.resolve(line)
  })
  const log = text(child.stderr)
  const exit = once(child, 'exit')
  const url = await listening.promise
  const statuses = await Promise.all(
    Array.from({ length: EVENTS }, (_, index) => post(url, index % 100 === 0 ? 'Stuck' : 'Fine')),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
  const started = performance.now()
  child.kill('SIGTERM')
  expect((await exit)[0]).toBe(0)
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(lines.at(-1)).toBe(`handled ${EVENTS * 0.99}`)
  expect(await log).toMatch(/the inbox was not drained in time: .* left=10 deadlineMs=1200/)
})

async function post(url: string, name: string): Promise<number> {
  const path = `/?SdkAppid=${APP}&CallbackCommand=New.Callback${name}`
  const response = await fetch(`${url}${path}`, { method: 'POST', body: '{"a":1}' })
  await response.text()
  return response.status
}
