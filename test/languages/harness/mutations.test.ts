import { expect, test } from 'vitest'
import { allCases } from './cases.ts'

const of = (command: string, example: string, kind: string) =>
  allCases()
    .filter((one) => one.command === command && one.example.includes(example) && one.kind === kind)
    .map(({ body, at }) => ({ value: JSON.parse(body), at }))

test('an unknown element comes last, after those of the example', () => {
  const [changed] = of('C2C.CallbackAfterSendMsg', 'custom', 'unknown-element')
  const [whole] = of('C2C.CallbackAfterSendMsg', 'custom', 'request')
  expect(changed?.value.MsgBody.slice(0, -1)).toEqual(whole?.value.MsgBody)
  expect(changed?.value.MsgBody.at(-1).MsgType).toBe('TIMTomorrowElem')
  expect(changed?.at).toBe(`/MsgBody/${whole?.value.MsgBody.length}`)
})

test('EventTime goes from number to text', () => {
  const [changed] = of('State.StateChange', '', 'event-time')
  const [whole] = of('State.StateChange', '', 'request')
  expect(`${changed?.value.EventTime}`).toBe(`${whole?.value.EventTime}`)
  expect(typeof changed?.value.EventTime).not.toBe(typeof whole?.value.EventTime)
})

test('each value of an open list is changed once, alone', () => {
  const changed = of('State.StateChange', 'older-form', 'unknown-value')
  const [whole] = of('State.StateChange', 'older-form', 'request')
  expect(changed.length).toBeGreaterThan(1)
  for (const { value } of changed) {
    const text = JSON.stringify(value)
    expect(text.split('ValueOfTomorrow')).toHaveLength(2)
    expect(Object.keys(value)).toEqual(Object.keys(whole?.value))
  }
})

test('large numbers stand in fields of 32 bits without a sign', () => {
  const [changed] = of('C2C.CallbackAfterSendMsg', 'custom', 'large-number')
  expect([changed?.value.MsgSeq, changed?.value.MsgRandom]).toContain(4294967295)
})
