import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { serving } from '../support/http.ts'
import { MAIN } from '../support/process.ts'
import { APP } from '../support/requests.ts'
import { run } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const env = { CALLBACK_TOKENS: 'secret,other' }

/** A backend that refuses ads, and handles everything else. */
const backend = () => {
  const receiver = createReceiver({ sdkAppId: APP, tokens: ['secret'], logger: false })
  receiver.before(BEFORE, (call) => {
    const text = JSON.stringify(call.body)
    return text.includes('buy now') ? call.refuse() : call.allow()
  })
  return serving(nodeAdapter(receiver))
}

describe('tcw send', () => {
  it('shows the request, the answer and the verdict', async () => {
    const { code, stdout } = await run(['send', BEFORE, '--to', `${await backend()}/chat`], { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^POST http:\/\/127.*\/chat\?SdkAppid=1400000000&CallbackCommand=Group/)
    expect(stdout).toContain('"GroupId": "stream-20918"')
    expect(stdout).toMatch(/^200 in [0-9.]+ ms\n\{"ActionStatus":"OK"/m)
    expect(stdout).toContain('verdict: delivered: The message is delivered as it was sent.')
  })

  it.each([
    {
      name: 'a changed text',
      args: ['--set', 'MsgBody[0].MsgContent.Text=buy now'],
      says: 'verdict: refused: the sender sees 10016',
      code: 0,
    },
    { name: 'a wrong signature', args: ['--sign', 'wrong'], says: 'verdict: status 401', code: 1 },
    { name: 'another app', args: ['--sdk-app-id', '5'], says: 'verdict: status 403', code: 1 },
    {
      name: 'a made-up body',
      args: ['--generate', '--seed', '7'],
      says: 'verdict: delivered',
      code: 0,
    },
    { name: 'a new member', args: ['--add', 'New.Of=1'], says: 'verdict: delivered', code: 0 },
    {
      name: 'a member left out',
      args: ['--unset', 'GroupId'],
      says: 'verdict: delivered',
      code: 0,
    },
  ])('says what Chat would do: $name', async ({ args, says, code }) => {
    const sent = await run(['send', BEFORE, '-q', '--to', await backend(), ...args], { env })
    expect(sent.stdout).toContain(says)
    expect(sent.code).toBe(code)
  })

  it('takes a body from a file and from standard input', async () => {
    const file = join(await temporaryFolder(), 'body.json')
    const body = JSON.stringify({ CallbackCommand: BEFORE, MsgBody: [{ x: 'buy now' }] })
    await writeFile(file, body)
    const to = await backend()
    const [one, two] = await Promise.all([
      run(['send', BEFORE, '-q', '--to', to, '--body', file], { env }),
      run(['send', BEFORE, '-q', '--to', to, '--body', '-'], { env, input: body }),
    ])
    expect(two.stdout).toBe(one.stdout)
  })

  it('prints JSON for programs', async () => {
    const { stdout } = await run(['send', BEFORE, '--json', '--to', await backend()], { env })
    expect(JSON.parse(stdout)).toMatchObject({
      command: BEFORE,
      status: 200,
      requestFindings: [],
      verdict: { outcome: 'allowed', decision: 'allow', findings: [] },
    })
  })

  it('notes that Chat would not send such a body', async () => {
    const args = ['send', BEFORE, '--to', await backend(), '--set', 'GroupId=5']
    expect((await run(args, { env })).stdout).toContain('note: Chat would not send this: /GroupId')
  })

  it('sends every example of a family, a line each', async () => {
    const { code, stdout, stderr } = await run(
      ['send', '--all', '--family', 'Sns', '--to', await backend()],
      { env },
    )
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith('ok    Sns.')),
    ).toBe(true)
    expect(stderr).toMatch(/^\d+ sent, 0 wrong\n$/)
  })

  it('sends many and sums up', async () => {
    const args = ['send', BEFORE, '--to', await backend(), '-n', '300', '--duplicate', '--shuffle']
    const { code, stdout } = await run(args, { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^3\d\d sent \(\d+ of them again\) in [0-9.]+ s, \d+\/s; 0 failed\n/)
    expect(stdout).toContain('answer time in ms: min ')
    expect(stdout).toMatch(/\d+ {2}delivered: /)
  })

  it('ends at once on Ctrl-C, with a summary of what was sent', async () => {
    const args = [MAIN, 'send', BEFORE, '--to', await backend(), '-n', '100000', '--rate', '50']
    const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env } })
    const output = text(child.stdout)
    await wait(1_500)
    const began = performance.now()
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(code).toBe(130)
    expect(await output).toMatch(/^interrupted: \d+ sent in /)
  })
})

describe('wrong use of tcw send is one line and exit code 2', () => {
  it.each([
    {
      args: ['Group.CallbackBeforSendMsg', '--to', 'URL'],
      says: 'did you mean Group.CallbackBeforeSendMsg?',
    },
    { args: [BEFORE], says: 'where to? Say --to' },
    { args: ['--to', 'URL'], says: 'which callback? Name its command' },
    {
      args: [BEFORE, '--to', 'nonsense'],
      says: 'It must be a URL such as http://localhost:3000/chat.',
    },
    {
      args: [BEFORE, '--to', 'http://127.0.0.1:1'],
      says: 'cannot be reached: nothing listens there. Is your backend running',
    },
    {
      args: [BEFORE, '--to', 'http://no-such-host.invalid'],
      says: 'there is no host "no-such-host.invalid"',
    },
    { args: [BEFORE, '--to', 'URL', '--set', 'GroupID=1'], says: 'did you mean GroupId?' },
    { args: [BEFORE, '--to', 'URL', '--set', 'GroupId'], says: 'Write it as path=value.' },
    { args: [BEFORE, '--to', 'URL', '--example', 'nope'], says: 'has no example "nope"; it has ' },
    {
      args: [BEFORE, '--to', 'URL', '--body', 'no-such-file'],
      says: '"no-such-file" cannot be read',
    },
    { args: [BEFORE, '--to', 'URL', '--body', '-'], says: 'the body is not JSON' },
    {
      args: [BEFORE, '--to', 'URL', '--body', '-', '--generate'],
      says: '--body and --generate exclude each other',
    },
    { args: [BEFORE, '--to', 'URL', '--all'], says: 'leave out the command' },
    { args: [BEFORE, '--to', 'URL', '--duplicate', '2'], says: 'more than 0, at most 1' },
  ])('$args', async ({ args, says }) => {
    const url = await backend()
    const { code, stderr, stdout } = await run(
      ['send', ...args.map((one) => (one === 'URL' ? url : one))],
      { input: '{' },
    )
    expect(stderr).toContain(says)
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('(add --help')),
    ).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('needs a token to sign wrongly', async () => {
    const { code, stderr } = await run([
      'send',
      BEFORE,
      '--to',
      await backend(),
      '--sign',
      'expired',
    ])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: --sign expired needs a token; set --token or CALLBACK_TOKENS\n',
    })
  })
})
