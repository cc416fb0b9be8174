import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { examplesOf, movingOf } from '../../src/request/examples.ts'
import { refresher } from '../../src/sender/fresh.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')

describe('a refreshed body', () => {
  it.each(callbacks)('of $command stays as valid as it was', ({ command }) => {
    for (const { body } of examplesOf(command)) {
      const before = validate(command, body, { profile: 'strict' }).errors
      refresher(command, body)(NOW, 3)
      expect(validate(command, body, { profile: 'strict' }).errors).toEqual(before)
    }
  })

  it('is another event each time, at least a millisecond later', () => {
    const body = structuredClone(
      examplesOf('C2C.CallbackAfterSendMsg').find((one) => one.body.EventTime)?.body,
    )
    const refresh = refresher('C2C.CallbackAfterSendMsg', body)
    const seen = Array.from({ length: 1000 }, (_, number) => {
      refresh(NOW, number)
      return { key: body.MsgKey, random: body.MsgRandom, time: Number(body.EventTime) }
    })
    expect(new Set(seen.map(({ key }) => key)).size).toBe(1000)
    expect(new Set(seen.map(({ random }) => random)).size).toBe(1000)
    expect(seen.map(({ time }) => time)).toEqual(seen.map((_, index) => NOW + index))
  })

  it('keeps whether a time is a text or a number', () => {
    const [number, text] = [1766170044907, '1766170044907'].map((EventTime) => {
      const body = { EventTime }
      refresher('State.StateChange', body)(NOW, 0)
      return body.EventTime
    })
    expect([number, text]).toEqual([NOW, String(NOW)])
  })

  it('reaches every event of a batch', () => {
    const body = structuredClone(examplesOf('Push.OfflinePush').at(-1)?.body)
    refresher('Push.OfflinePush', body)(NOW, 0)
    const places = Object.keys(movingOf('Push.OfflinePush'))
    expect(places.every((place) => place.startsWith('Events[].'))).toBe(true)
    expect(body.Events.length).toBeGreaterThan(1)
    expect(body.Events.every((event: any) => event.EventTime === NOW / 1000)).toBe(true)
  })
})
