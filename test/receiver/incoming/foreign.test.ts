import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ForeignRequest } from '../../../src/receiver/handlers.ts'
import { adapters } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

/** A room event of TRTC: no query, and the signature of the body in a header. */
const ROOM_EVENT = {
  EventGroupId: 1,
  EventType: 103,
  CallbackTs: 1762901190123,
  EventInfo: { RoomId: 'stage-7', EventTs: 1762901190, UserId: 'ines.p' },
}
const TEXT = JSON.stringify(ROOM_EVENT)
const SIGN = createHmac('sha256', 'key').update(TEXT).digest('base64')
const trtc = { url: '/chat', headers: { Sign: SIGN, SdkAppId: '1400000000' }, body: TEXT }

describe.each(adapters)('%s', (_name, open) => {
  it('answers 400 to a request without a command when nobody wants it', async () => {
    const send = await open(recording().receiver)
    expect((await send(trtc)).status).toBe(400)
  })

  it('gives a request without a command to onForeign, with headers and text', async () => {
    const seen = recording({ tokens: ['token'] })
    const got: ForeignRequest[] = []
    seen.receiver.onForeign((request) => void got.push(request))
    const { status, body } = await (await open(seen.receiver))(trtc)
    expect([status, body]).toEqual([200, { code: 0 }])
    expect(got).toMatchObject([{ body: ROOM_EVENT, raw: TEXT, headers: { sign: SIGN } }])
  })

  it('does not give callbacks to onForeign', async () => {
    const seen = recording({ tokens: ['token'] })
    seen.receiver.onForeign(() => ({ code: 7 }))
    const send = await open(seen.receiver)
    const answer = await send({ url: wire('State.StateChange'), body: sample('State.StateChange') })
    expect(answer.status).toBe(401)
  })
})

describe('a foreign handler', () => {
  const [, open] = adapters[0]!

  it('chooses the answer', async () => {
    const seen = recording()
    seen.receiver.onForeign(async () => ({ code: 1, message: 'not for us' }))
    expect((await (await open(seen.receiver))(trtc)).body).toEqual({
      code: 1,
      message: 'not for us',
    })
  })

  it('that throws is answered 500, and onError hears of it', async () => {
    const seen = recording()
    seen.receiver.onForeign(() => {
      throw new Error('boom')
    })
    expect((await (await open(seen.receiver))(trtc)).status).toBe(500)
    expect(seen.errors).toMatchObject([{ message: 'boom', context: { where: 'foreign-handler' } }])
  })

  it.each([
    ['is not JSON', '{', 400],
    ['is nested too deep', `{"a":${'['.repeat(70)}${']'.repeat(70)}}`, 400],
  ])('does not get a body that %s', async (_what, body, status) => {
    const seen = recording()
    let called = 0
    seen.receiver.onForeign(() => void called++)
    expect((await (await open(seen.receiver))({ ...trtc, body })).status).toBe(status)
    expect(called).toBe(0)
  })

  it.each([
    ['a GET', { ...trtc, method: 'GET', body: undefined }, 405],
    ['a query that cannot be read', { ...trtc, url: '/chat?a=%ZZ' }, 400],
  ])('does not get %s', async (_what, request, status) => {
    const seen = recording()
    seen.receiver.onForeign(() => ({ code: 0 }))
    expect((await (await open(seen.receiver))(request)).status).toBe(status)
  })
})
