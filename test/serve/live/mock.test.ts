import { describe, expect, it } from 'vitest'
import { sample } from '../../support/requests.ts'
import { sharedLive } from './fixture.ts'

const BEFORE = 'Group.CallbackBeforeSendMsg'
const page = sharedLive()

it('lists each callback with its decisions, and the ways to fail', async () => {
  const { callbacks, failures, plays } = (await page.get('/api/mock')).body
  expect(callbacks).toHaveLength(91)
  const group = callbacks.find(({ command }: any) => command === BEFORE)
  expect(group.decisions).toContainEqual(expect.objectContaining({ name: 'refuse', codes: [1, 1] }))
  expect(Object.keys(failures)).toContain('no-answer')
  expect(plays).toEqual({})
})

it('a decision counts from the next request on, until it is taken back', async () => {
  const codeNow = async () => (await page.post(BEFORE, sample(BEFORE), '/mock')).body.ErrorCode
  expect(await codeNow()).toBe(0)
  const set = await page.act('PUT', `/api/mock/${BEFORE}`, { decision: 'refuse' })
  expect(set.body.plays).toEqual({ [BEFORE]: { decision: 'refuse' } })
  expect(await codeNow()).toBe(1)
  await page.act('PUT', `/api/mock/${BEFORE}`, { decision: 'refuse', code: 10_150 })
  expect(await codeNow()).toBe(10_150)
  expect((await page.act('PUT', `/api/mock/${BEFORE}`, {})).body.plays).toEqual({})
  expect(await codeNow()).toBe(0)
})

it('a failure and a delay are played, and everything can be taken back at once', async () => {
  await page.act('PUT', '/api/mock/*', { fail: 'status-500', delayMs: 200 })
  const started = performance.now()
  expect((await page.post(BEFORE, sample(BEFORE), '/mock')).status).toBe(500)
  expect(performance.now() - started).toBeGreaterThan(190)
  await page.act('DELETE', '/api/mock')
  expect((await page.post(BEFORE, sample(BEFORE), '/mock')).status).toBe(200)
})

describe('what cannot be played is refused with a sentence', () => {
  it.each([
    ['a command that is not there', 'Group.Nothing', {}, /Group\.Nothing/],
    [
      'a decision that it does not have',
      BEFORE,
      { decision: 'explode' },
      /has no decision "explode"/,
    ],
    ['a code that does not make it', BEFORE, { decision: 'refuse', code: 7 }, /not 7/],
    ['a code without a decision', BEFORE, { code: 1 }, /needs a decision/],
    ['a code that is no number', BEFORE, { decision: 'refuse', code: '1' }, /whole number/],
    [
      'a decision of an after-callback',
      'State.StateChange',
      { decision: 'refuse' },
      /decides nothing/,
    ],
    ['a failure that is not there', BEFORE, { fail: 'explode' }, /no failure "explode"/],
    ['a negative delay', BEFORE, { delayMs: -1 }, /from 0 to 60000/],
    ['a delay of a day', BEFORE, { delayMs: 86_400_000 }, /from 0 to 60000/],
    ['a range that goes down', BEFORE, { delayMs: [5, 1] }, /range/],
    ['a rate above 1', BEFORE, { fail: 'cut', failRate: 2 }, /from 0 to 1/],
    ['a member that it does not know', BEFORE, { colour: 'red' }, /plays no "colour"/],
  ])('%s', async (_, command, play, sentence) => {
    const { status, body } = await page.act('PUT', `/api/mock/${encodeURIComponent(command)}`, play)
    expect({ status, detail: body.detail }).toEqual({
      status: 422,
      detail: expect.stringMatching(sentence),
    })
    expect((await page.get('/api/mock')).body.plays).toEqual({})
  })
})

it('what it was asked is listed', async () => {
  await page.post(BEFORE, sample(BEFORE), '/mock')
  const { exchange } = await page.newest('/api/asked')
  expect(exchange.recorded).toMatchObject({ command: BEFORE, answer: { status: 200 } })
  expect((await page.get('/api/exchanges/export.ndjson')).text).toBe('')
})
