import { expect, onTestFinished, test } from 'vitest'
import { createFront } from '../../src/mock/front.ts'
import { Script } from '../../src/mock/play/script.ts'
import { startPrismThread } from '../../src/mock/prism-thread.ts'
import { sender, serving } from '../support/http.ts'
import { sample, wire } from '../support/requests.ts'

async function front(module = new URL('./fragile-worker.ts', import.meta.url)) {
  const thread = startPrismThread({}, module)
  onTestFinished(() => void thread.stop())
  const send = sender(await serving(createFront(thread, { script: new Script() })))
  const ask = async (how = '') =>
    send({ url: wire('State.StateChange', { how }), body: sample('State.StateChange') })
  return { thread, ask }
}

test.each([
  ['throws', 'throw'],
  ['exits', 'exit'],
  ['hangs for five seconds', 'hang'],
])('a thread that %s is replaced, and its caller gets 503 with the reason', async (_, how) => {
  const { thread, ask } = await front()
  expect((await ask()).status).toBe(200)
  const answer = await ask(how)
  expect(answer).toMatchObject({
    status: 503,
    body: { detail: expect.stringMatching(/^Prism failed on this request and is being restarted/) },
  })
  expect(await ask()).toMatchObject({ status: 200, body: { title: 'answered' } })
  expect(thread.replaced).toBe(1)
})

test('of requests at the moment of a death none is left without an answer', async () => {
  const { ask } = await front()
  const answers = await Promise.all([...Array(5).keys()].map((i) => ask(i === 2 ? 'exit' : '')))
  for (const { status } of answers) expect([200, 503]).toContain(status)
  expect((await ask()).status).toBe(200)
})

test("Prism's own failure is answered 503 with its reason", async () => {
  const { thread, ask } = await front()
  expect(await ask('fail')).toMatchObject({
    status: 503,
    body: { detail: 'Prism has no answer to this request: answered' },
  })
  expect(thread.replaced).toBe(0)
})

test('a thread that cannot start says why, to everybody', async () => {
  const { thread, ask } = await front(new URL('./no-such-worker.ts', import.meta.url))
  await expect(thread.ready).rejects.toThrow('no-such-worker')
  for (let i = 0; i < 2; i++) {
    expect(await ask()).toMatchObject({
      status: 503,
      body: { detail: expect.stringContaining('no-such-worker') },
    })
  }
})
