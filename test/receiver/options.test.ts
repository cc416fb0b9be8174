import { describe, expect, it, vi } from 'vitest'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { recording } from '../support/recording.ts'
import { APP } from '../support/requests.ts'

const create = (options: object) =>
  createReceiver({ sdkAppId: APP, tokens: ['token'], logger: false, ...options } as ReceiverOptions)

describe('options that cannot work', () => {
  const rows: [string, object, RegExp][] = [
    ['no tokens', { tokens: undefined }, /tokens must be a list .* use tokens: 'none'/],
    ['an empty list of tokens', { tokens: [] }, /tokens must be a list .* use tokens: 'none'/],
    ['one token that is no list', { tokens: 'secret' }, /tokens must be a list/],
    [
      'an undefined token',
      { tokens: [undefined] },
      /empty or undefined token\. Is its environment variable set/,
    ],
    ['an empty token', { tokens: ['good', ''] }, /empty or undefined token/],
    ['white space before a token', { tokens: [' token'] }, /white space; remove it/],
    ['a line end behind a token', { tokens: ['token\n'] }, /white space; remove it/],
    ['no app', { sdkAppId: undefined }, /sdkAppId must be the SDKAppID of your app/],
    ['an empty list of apps', { sdkAppId: [] }, /sdkAppId must be/],
    ['an empty app, as an unset variable gives it', { sdkAppId: '' }, /sdkAppId must be/],
    ['an app that is no number', { sdkAppId: ['1400000000', 'chat'] }, /sdkAppId must be/],
    ['an app that is NaN', { sdkAppId: Number.NaN }, /sdkAppId must be/],
    [
      'a validation that there is not',
      { validation: 'loose' },
      /validation must be 'lenient', 'strict', 'report', not "loose"/,
    ],
    [
      'another invalid that there is not',
      { invalid: 'drop' },
      /invalid must be 'accept', 'reject', not "drop"/,
    ],
    ['a deadline of 0', { deadlineMs: 0 }, /deadlineMs must be a positive number, not 0/],
    [
      'a deadline that is NaN',
      { deadlineMs: Number.NaN },
      /deadlineMs must be a positive number, not NaN/,
    ],
    [
      'a limit that is text',
      { bodyLimitBytes: '1mb' },
      /bodyLimitBytes must be a positive number, not 1mb/,
    ],
    ['a negative depth', { depthLimit: -1 }, /depthLimit must be a positive number/],
    [
      'a window of 0',
      { signatureWindowSeconds: 0 },
      /signatureWindowSeconds must be a positive number/,
    ],
  ]
  it.each(rows)('%s', (_what, options, text) => {
    expect(() => create(options)).toThrow(TypeError)
    expect(() => create(options)).toThrow(text)
  })

  it('do not show a token', () => {
    expect(() => create({ tokens: ['secret '] })).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching('secret') }),
    )
  })
})

describe('at start', () => {
  const warnings = (options: Partial<ReceiverOptions>) =>
    recording(options).log.map(({ level, text }) => `${level}: ${text}`)

  it("tokens: 'none' warns that anyone can post", () => {
    expect(warnings({ tokens: 'none' })).toEqual([
      expect.stringMatching(/^warn: tokens: 'none': .*anyone who knows the URL/),
    ])
  })

  it('the memory inbox warns that it loses events, and is what there is without another', () => {
    expect(warnings({ tokens: ['token'], inbox: undefined })).toEqual([
      expect.stringMatching(/^warn: events wait in memory/),
    ])
  })

  it('nothing is said when there is nothing to warn of', () => {
    expect(warnings({ tokens: ['token'] })).toEqual([])
  })

  it('warnings go to the console unless there is a logger', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    createReceiver({ sdkAppId: APP, tokens: 'none' })
    createReceiver({ sdkAppId: APP, tokens: 'none', logger: false })
    expect(warn.mock.calls.map(([, text]) => text)).toEqual([
      expect.stringMatching('anyone who knows the URL'),
      expect.stringMatching('events wait in memory'),
    ])
    warn.mockRestore()
  })
})

describe('a handler that cannot be registered', () => {
  const receiver = () => recording().receiver as any
  const rows: [string, (one: any) => void, RegExp][] = [
    [
      'for a command that there is not',
      (one) => one.on('Group.CallbackAfterSendMessage', () => {}),
      /did you mean Group.CallbackA/,
    ],
    [
      'for a word like none',
      (one) => one.before('xyz', () => {}),
      /"xyz" is not a callback of the contract; use onUnknown/,
    ],
    [
      'to decide what has happened',
      (one) => one.before('C2C.CallbackAfterSendMsg', () => {}),
      /nothing to decide: use on\(\)/,
    ],
    [
      'for what waits for a decision',
      (one) => one.on('C2C.CallbackBeforeSendMsg', () => {}),
      /its reply decides: use before\(\)/,
    ],
    [
      'for batches of a command without them',
      (one) => one.onBatch('State.StateChange', () => {}),
      /not come in batches; use on\(\)/,
    ],
  ]
  it.each(rows)('%s', (_what, register, text) => {
    expect(() => register(receiver())).toThrow(TypeError)
    expect(() => register(receiver())).toThrow(text)
  })

  it('is the second that would decide one command', () => {
    const one = receiver().before('C2C.CallbackBeforeSendMsg', () => {})
    expect(() => one.before('C2C.CallbackBeforeSendMsg', () => {})).toThrow(
      /already has a handler; only one can decide/,
    )
  })
})
