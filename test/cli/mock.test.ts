import { expect, test } from 'vitest'
import { sender } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { sample, wire } from '../support/requests.ts'

test('tcw mock answers, prints where it listens and stops on SIGTERM', async () => {
  const mock = await tcw(['mock', '--port', '0'])
  const { status, body } = await sender(mock.url)({
    url: wire('State.StateChange'),
    body: sample('State.StateChange'),
  })
  expect([status, body]).toEqual([200, { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }])
  expect(await mock.stop('SIGTERM')).toBe(0)
})

test('tcw mock --dynamic makes answers up', async () => {
  const mock = await tcw(['mock', '--port', '0', '--dynamic'])
  const answers = new Set<string>()
  for (let i = 0; i < 10; i++) {
    const { text } = await sender(mock.url)({
      url: wire('State.StateChange'),
      body: sample('State.StateChange'),
    })
    answers.add(text)
  }
  expect(answers.size).toBeGreaterThan(1)
})
