import { expect, test } from 'vitest'
import { sign } from '../../src/contract/signature.ts'
import { FAILURES } from '../../src/mock/play/failure.ts'
import { sender } from '../support/http.ts'
import { tcw } from '../support/process.ts'
import { sample, wire } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'

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

test('tcw mock plays what its options say', async () => {
  const command = 'Group.CallbackBeforeSendMsg'
  const args = [
    '--answer',
    `${command}=refuse:10120`,
    '--fail',
    'empty',
    '--fail-rate',
    '0.5',
    '--seed',
    '1',
  ]
  const mock = await tcw(['mock', '--port', '0', ...args])
  const texts: string[] = []
  for (let i = 0; i < 20; i++)
    texts.push((await sender(mock.url)({ url: wire(command), body: sample(command) })).text)
  expect(new Set(texts).size).toBe(2)
  expect(texts.some((text) => text.includes('10120'))).toBe(true)
})

test('tcw mock --answer *=… is for all callbacks that can, and the last one counts', async () => {
  const answers = [
    '*=refuse:120001',
    '*=drop',
    '*=refuse:10120',
    'Group.CallbackBeforeCreateTopic=allow',
  ]
  const args = [...answers.flatMap((answer) => ['--answer', answer]), '--delay', '1']
  const mock = await tcw(['mock', '--port', '0', ...args])
  const send = sender(mock.url)
  const codeOf = async (command: string) =>
    (await send({ url: wire(command), body: sample(command) })).body.ErrorCode
  expect(await codeOf('Group.CallbackBeforeSendMsg')).toBe(10120)
  expect(await codeOf('Group.CallbackBeforeCreateTopic')).toBe(0)
  // It has other codes.
  expect(await codeOf('C2C.CallbackBeforeSendMsg')).toBe(0)
  expect(await codeOf('State.StateChange')).toBe(0)
})

test.each([
  [['--answer', 'Group.CallbackBeforeSendMsg'], 'Write it as Group.CallbackBeforeSendMsg=refuse'],
  [['--answer', 'Group.CallbackBeforeSendMs=refuse'], 'did you mean Group.CallbackBeforeSendMsg?'],
  [['--answer', 'Group.CallbackBeforeSendMsg=refus'], 'did you mean refuse?'],
  [['--answer', 'Group.CallbackBeforeSendMsg=refuse:7'], '1 or 10100 to 10200, not 7'],
  [['--answer', 'State.StateChange=allow'], 'it is an after-callback'],
  [['--answer', '*=refus'], 'no callback has a decision "refus"; did you mean refuse?'],
  [['--answer', '*=refuse:7'], 'no callback has the decision "refuse" with the ErrorCode 7'],
  [['--fail', 'envelop'], 'there is no failure "envelop"; did you mean envelope?'],
  [['--fail-rate', '2'], 'a share from 0 to 1'],
  [['--delay', '3000-100'], 'a range such as 100-3000'],
])('tcw mock %j is wrong use', async (args, says) => {
  const { code, stderr } = await run(['mock', ...args])
  expect(stderr).toContain(says)
  expect(code).toBe(2)
})

test('the help of tcw mock names every failure', async () => {
  const { stdout } = await run(['mock', '--help'])
  expect(stdout).toContain(Object.keys(FAILURES).join(', '))
})
