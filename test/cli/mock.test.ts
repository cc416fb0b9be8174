import { expect, test } from 'vitest'
import { sign } from '../../src/contract/signature.ts'
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

test('tcw mock checks app and signature when it is given them', async () => {
  const { url } = await tcw(['mock', '--port', '0'], { SDK_APP_ID: '7', CALLBACK_TOKENS: 'a,b' })
  const post = async (query: Record<string, string>) => {
    const body = sample('State.StateChange')
    const answer = await sender(url)({ url: wire('State.StateChange', query), body })
    return [answer.status, answer.body.title]
  }
  const RequestTime = String(Math.floor(Date.now() / 1000))
  const Sign = sign('b', RequestTime)
  expect(await post({ SdkAppid: '7', RequestTime, Sign })).toEqual([200, undefined])
  expect(await post({ SdkAppid: '7' })).toEqual([401, 'Not signed'])
  expect(await post({ SdkAppid: '8', RequestTime, Sign })).toEqual([403, 'Foreign app'])
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
