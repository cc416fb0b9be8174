import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { sign } from '../../src/contract/signature.ts'
import { check, validate } from '../../src/contract/validate.ts'
import { buildCallback } from '../../src/request/build.ts'
import { examplesOf, replyExamplesOf } from '../../src/request/examples.ts'
import { examples } from '../contract/examples.ts'

const GROUP = 'Group.CallbackBeforeSendMsg'

describe('the examples of the contract', () => {
  it.each(callbacks.map(({ command }) => command))('%s', (command) => {
    for (const [part, found] of [
      ['request', examplesOf(command)],
      ['reply', replyExamplesOf(command)],
    ] as const) {
      expect(found.length).toBeGreaterThan(0)
      for (const { body } of found) expect(check(command, part, body, 'strict')).toEqual([])
    }
    expect(examplesOf(command).map(({ body }) => body)).toEqual(
      examples(command, 'request').map(({ value }) => value),
    )
  })

  it('are copies, and none for what is not in the contract', () => {
    examplesOf(GROUP)[0]!.body.GroupId = 'changed'
    expect(examplesOf(GROUP)[0]!.body.GroupId).not.toBe('changed')
    expect([examplesOf('No.Such'), replyExamplesOf('constructor')]).toEqual([[], []])
  })
})

describe('a callback', () => {
  it.each(callbacks.map(({ command }) => command))('of every command is valid: %s', (command) => {
    const { query, body } = buildCallback(command, { token: 'secret' })
    expect(validate(command, query, { part: 'query' })).toMatchObject({ valid: true })
    expect(check(command, 'request', body, 'strict')).toEqual([])
    expect(query).toMatchObject({ SdkAppid: '1400000000', CallbackCommand: command })
  })

  it('is signed with the token at the time', () => {
    const { query } = buildCallback(GROUP, { token: 'xxxxyyyy', now: 1669872112_999, sdkAppId: 7 })
    expect(query).toMatchObject({
      SdkAppid: '7',
      RequestTime: '1669872112',
      Sign: sign('xxxxyyyy', '1669872112'),
    })
    expect(Object.keys(buildCallback(GROUP).query)).not.toContain('Sign')
  })

  it('has other parameters, or fewer', () => {
    const query = { OptPlatform: 'Web', ClientIP: undefined, New: '1' }
    const built = buildCallback(GROUP, { query }).query
    expect(built).toMatchObject({ OptPlatform: 'Web', New: '1' })
    expect(Object.keys(built)).not.toContain('ClientIP')
  })

  it('is made of the example that was named, with members replaced, merged and removed', () => {
    const { body } = buildCallback('State.StateChange', {
      overrides: { Info: { To_Account: 'ada' }, EventTime: undefined },
    })
    const { EventTime: _, ...rest } = examplesOf('State.StateChange')[0]!.body
    expect(body).toEqual({ ...rest, Info: { ...rest.Info, To_Account: 'ada' } })
    expect(buildCallback(GROUP, { example: 'live-room' }).body).toEqual(
      examplesOf(GROUP).find(({ name }) => name === 'live-room')?.body,
    )
  })

  it('takes a list as a whole, and a copy of it', () => {
    const MsgBody = [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text: 'hi' } }]
    const { body } = buildCallback(GROUP, { overrides: { MsgBody } })
    expect(body.MsgBody).toEqual(MsgBody)
    expect(body.MsgBody[0]).not.toBe(MsgBody[0])
  })

  it('does not let overrides touch what objects inherit', () => {
    const overrides = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}}}')
    buildCallback(GROUP, { overrides })
    expect([({} as any).polluted, ({} as any).x]).toEqual([undefined, undefined])
  })

  it('of a command or an example that is not there is an error that says what is', () => {
    expect(() => buildCallback('Group.CallbackBeforeSendMg' as any)).toThrow(
      /"Group.CallbackBeforeSendMg" is not a command of the contract.*Group.CallbackBeforeSendMsg/,
    )
    expect(() => buildCallback(GROUP, { example: 'no\u001b' })).toThrow(
      /^Group.CallbackBeforeSendMsg has no example "no\\u001b"; it has .*text.*live-room|live-room.*text/,
    )
    expect(() => buildCallback('__proto__' as any)).toThrow('is not a command')
  })
})
