import { describe, expect, it } from 'vitest'
import { adapters } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { push, sample, wire } from '../../support/requests.ts'
import { accepted, C2C, OK, refused, withMember } from './rows.ts'

describe.each(adapters)('%s', (_name, open) => {
  it.each(accepted)('accepts %s', async (_behaviour, request, options) => {
    const { receiver, events } = recording(options)
    const answer = await (await open(receiver))(request)
    expect([answer.status, answer.body]).toEqual([200, OK])
    expect(answer.headers['content-type']).toMatch('application/json')
    expect(events).toMatchObject([{ command: C2C, data: { MsgKey: sample(C2C).MsgKey } }])
  })

  it.each(refused)('refuses %s', async (_behaviour, request, options, status, text) => {
    const seen = recording(options)
    const answer = await (await open(seen.receiver))(request)
    expect(answer).toMatchObject({
      status,
      body: { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: expect.stringMatching(text) },
    })
    expect([seen.events, seen.invalid, seen.unknown]).toEqual([[], [], []])
  })

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
    'answers %s with the method that is meant and what this place is',
    async (method) => {
      const answer = await (await open(recording().receiver))({ url: wire(C2C), method })
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
      expect(answer.body.ErrorInfo).toContain(
        'Tencent Cloud Chat posts its webhooks here. The receiver works',
      )
    },
  )

  it.each([
    ['as it is', '__proto__'],
    ['escaped', '\\u005f_proto\\u005F_'],
    ['escaped in part', '_\\u005Fproto__'],
  ])('keeps __proto__, written %s, from handlers at every level', async (_spelling, name) => {
    const { receiver, events } = recording()
    const body = withMember(`"New":[{"${name}":{"admin":true}}],"${name}":{"admin":true}`)
    expect(await (await open(receiver))({ url: wire(C2C), body })).toMatchObject({ status: 200 })
    const copies = [Object.assign({}, events[0].data), Object.assign({}, events[0].data.New[0])]
    expect(copies.map(({ admin }) => admin)).toEqual([undefined, undefined])
    expect(copies[0].From_Account).toBe(sample(C2C).From_Account)
  })

  it('keeps __proto__ from handlers of a callback whose bodies are checked without a walk', async () => {
    const { receiver, events } = recording()
    const body = JSON.stringify(push({ EventType: 1 })).replace(
      '"EventType"',
      '"__proto__":{"admin":true},"EventType"',
    )
    await (await open(receiver))({ url: wire('Push.OfflinePush'), body })
    expect(events.map(({ data }) => Object.assign({}, data).admin)).toEqual([undefined])
  })

  it('answers OK to a command that it does not know, and hands it out', async () => {
    const { receiver, unknown } = recording()
    const answer = await (await open(receiver))({
      url: wire('New.CallbackOfTomorrow'),
      body: { Any: [1] },
    })
    expect([answer.status, answer.body]).toEqual([200, OK])
    expect(unknown).toMatchObject([{ command: 'New.CallbackOfTomorrow', body: { Any: [1] } }])
  })

  it('takes the alias of a command for the command', async () => {
    const { receiver, events } = recording()
    const body = sample('Call.CallbackAfterRecordChanged')
    await (await open(receiver))({ url: wire('Call.CallbackAfterCloudRecordingChanged'), body })
    expect(events).toMatchObject([{ command: 'Call.CallbackAfterRecordChanged' }])
  })

  it('splits a batch', async () => {
    const { receiver, events } = recording()
    await (await open(receiver))({
      url: wire('Push.OfflinePush'),
      body: push({ EventType: 1 }, { EventType: 2 }),
    })
    expect(events.map(({ data }) => data.EventType)).toEqual([1, 2])
  })

  it("answers with a before-handler's decision", async () => {
    const { receiver } = recording()
    receiver.before('Group.CallbackBeforeSendMsg', (call) =>
      call.refuse({ code: 10100, info: 'Keine Werbung, bitte: „nein“' }),
    )
    const request = {
      url: wire('Group.CallbackBeforeSendMsg'),
      body: sample('Group.CallbackBeforeSendMsg'),
    }
    const { status, body } = await (await open(receiver))(request)
    expect([status, body]).toEqual([
      200,
      { ActionStatus: 'OK', ErrorCode: 10100, ErrorInfo: 'Keine Werbung, bitte: „nein“' },
    ])
  })
})
