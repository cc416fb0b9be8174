import { describe, expect, it } from 'vitest'
import { verifySignature } from '../../src/contract/signature.ts'
import { readContract } from '../../src/openapi/contract.ts'
import { knownCallback } from '../../src/request/build.ts'
import { type Changes, change, startingBody, urlOf } from '../../src/sender/prepare.ts'

const COMMAND = 'Group.CallbackBeforeSendMsg'
const callback = knownCallback(COMMAND)
const contract = readContract()
const changed = (changes: Changes, body: object = startingBody(callback, {})) => {
  change(body, callback.command, changes, () => contract)
  return body as any
}

const NOW = Date.parse('2026-01-01T00:00:00Z')
const query = (options: object) =>
  Object.fromEntries(
    new URL(urlOf(callback, { to: 'http://h/chat', sdkAppId: 7, token: 't', ...options }, NOW))
      .searchParams,
  )

describe('the URL', () => {
  it('has the parameters of the platform in its order', () => {
    expect(Object.keys(query({}))).toEqual([
      ...['SdkAppid', 'CallbackCommand', 'contenttype', 'ClientIP', 'OptPlatform', 'RequestID'],
      ...['Sign', 'RequestTime'],
    ])
  })

  it.each([
    { signature: 'right', ok: true },
    { signature: 'wrong', ok: false },
    { signature: 'missing', ok: false },
    { signature: 'expired', ok: false },
    { signature: 'future', ok: false },
  ])('is signed: $signature', ({ signature, ok }) => {
    const { Sign: sign, RequestTime: requestTime } = query({ signature })
    expect(verifySignature({ sign, requestTime, tokens: ['t'], now: NOW }).ok).toBe(ok)
  })

  it.each([
    { clockSeconds: 59, ok: true },
    { clockSeconds: -59, ok: true },
    { clockSeconds: 61, ok: false },
    { clockSeconds: -61, ok: false },
  ])('is signed by a clock that is $clockSeconds s off', ({ clockSeconds, ok }) => {
    const { Sign: sign, RequestTime: requestTime } = query({ clockSeconds })
    expect(verifySignature({ sign, requestTime, tokens: ['t'], now: NOW }).ok).toBe(ok)
  })

  it('keeps a query that the callback URL has already', () => {
    const url = urlOf(callback, { to: 'http://h/chat?own=1', sdkAppId: 7 }, NOW)
    expect(url).toMatch(/^http:\/\/h\/chat\?own=1&SdkAppid=7&/)
  })
})

describe('a change', () => {
  it.each([
    { set: 'GroupId=g', at: (body: any) => body.GroupId, is: 'g' },
    {
      set: 'MsgBody[0].MsgContent.Text=a=b',
      at: (body: any) => body.MsgBody[0].MsgContent.Text,
      is: 'a=b',
    },
    {
      set: '/MsgBody/0/MsgContent/Text="5"',
      at: (body: any) => body.MsgBody[0].MsgContent.Text,
      is: '5',
    },
    { set: 'Random=5', at: (body: any) => body.Random, is: 5 },
    {
      set: 'MsgBody[1]={"MsgType":"TIMTextElem"}',
      at: (body: any) => body.MsgBody[1],
      is: { MsgType: 'TIMTextElem' },
    },
    { set: 'MsgId=x', at: (body: any) => body.MsgId, is: 'x' },
  ])('--set $set', ({ set, at, is }) => {
    const cut = set.indexOf('=')
    const path = set.slice(0, cut)
    expect(at(changed({ set: [{ path, value: set.slice(cut + 1) }] }))).toEqual(is)
  })

  it('adds what the contract does not know, and leaves out what is there', () => {
    const body = changed({
      add: [{ path: 'New.Of[0]', value: '1' }],
      unset: ['MsgBody[0]', 'GroupId'],
    })
    expect(body.New).toEqual({ Of: [1] })
    expect(body.MsgBody).toEqual([])
    expect(body).not.toHaveProperty('GroupId')
  })

  it.each([
    {
      changes: { set: [{ path: 'GroupID', value: '1' }] },
      says: 'GroupID is not in the contract; did you mean GroupId?',
    },
    {
      changes: { set: [{ path: 'MsgBody.MsgContent', value: '1' }] },
      says: 'MsgBody is a list; write MsgBody[0].MsgContent',
    },
    { changes: { set: [{ path: 'GroupId[0]', value: '1' }] }, says: 'GroupId is not a list' },
    {
      changes: { set: [{ path: 'MsgBody[0].MsgContent.Txt', value: '1' }] },
      says: 'did you mean Text?',
    },
    {
      changes: { set: [{ path: 'MsgBody[5].MsgType', value: '1' }] },
      says: 'MsgBody has 1 items; [5] is beyond the next one',
    },
    { changes: { set: [{ path: 'a..b', value: '1' }] }, says: '"a..b" is not a path' },
    { changes: { add: [{ path: '__proto__.x', value: '1' }] }, says: 'is not a path' },
    { changes: { add: [{ path: 'GroupId.x', value: '1' }] }, says: 'which has no member x' },
    {
      changes: { unset: ['Nothing'] },
      says: 'the body has no Nothing to leave out; it has CallbackCommand',
    },
  ])('refuses $changes', ({ changes, says }) => {
    expect(() => changed(changes)).toThrow(says)
  })
})

describe('the body to start from', () => {
  it.each([
    { text: '{', says: 'the body is not JSON' },
    { text: '[]', says: 'not a JSON object' },
    { text: 'null', says: 'not a JSON object' },
  ])('refuses the text $text', ({ text, says }) => {
    expect(() => startingBody(callback, { text })).toThrow(says)
  })

  it('takes a text with a byte order mark', () => {
    expect(startingBody(callback, { text: '\uFEFF{"a":1}' })).toEqual({ a: 1 })
  })

  it('names the examples when there is none of a name', () => {
    expect(() => startingBody(callback, { example: 'nope' })).toThrow(
      /no example "nope"; it has .*by-an-administrator/,
    )
  })
})
