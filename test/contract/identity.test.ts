import { describe, expect, it } from 'vitest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { type Callback, callbacks, findCallback } from '../../src/contract/callbacks.ts'
import { eventIdOf, orderingKeyOf } from '../../src/contract/identity/identity.ts'

const QUERY = { SdkAppid: '1400000000' }

/** The events of a callback's example requests. */
function events({ command, batch }: Callback): Record<string, any>[] {
  const { requestBody } = (contract.webhooks as Record<string, any>)[command].post
  const examples: { value: any }[] = Object.values(requestBody.content['application/json'].examples)
  const bodies = examples.map(({ value }) => value)
  return batch ? bodies.flatMap(({ Events }) => Events) : bodies
}

const id = (command: string, event: unknown, query = {}) =>
  eventIdOf(findCallback(command) as Callback, event, { ...QUERY, ...query })
const key = (command: string, event: unknown) =>
  orderingKeyOf(findCallback(command) as Callback, event, QUERY)

describe.each(callbacks.map((callback) => [callback.command, callback] as const))(
  '%s',
  (command, callback) => {
    it('has examples that are identified, or says that nothing identifies them', () => {
      const some = events(callback).map((event) => eventIdOf(callback, event, QUERY))
      if (!callback.eventId.length) expect(some.every((one) => one === undefined)).toBe(true)
      else if (!callback.eventId.every(([first]) => first?.startsWith('?')))
        expect(some.some((one) => one?.startsWith(`1400000000/${command}/`))).toBe(true)
      for (const one of some) if (one) expect(one).toMatch(/^[!-~]{1,200}$/)
    })

    it('has another id when one of the fields is another', () => {
      for (const event of events(callback)) {
        const known = eventIdOf(callback, event, QUERY)
        if (!known) continue
        const used = usedFields(callback, event)
        for (const field of used.filter((one) => !one.startsWith('?'))) {
          expect(eventIdOf(callback, changed(event, field), QUERY), field).not.toBe(known)
        }
      }
    })

    it('has no id, or that of another alternative, without a field that must be there', () => {
      for (const event of events(callback)) {
        const used = usedFields(callback, event)
        for (const field of used.filter((one) => !/^\?|\?$/.test(one))) {
          const without = structuredClone(event)
          set(without, field, undefined)
          const other = eventIdOf(callback, without, QUERY)
          expect(other, field).not.toBe(eventIdOf(callback, event, QUERY))
          if (used === callback.eventId.at(-1)) expect(other, field).toBeUndefined()
        }
      }
    })

    it('has an ordering key in each example, or none by the contract', () => {
      const { anyOf, of } = callback.orderingKey
      const some = events(callback).map((event) => orderingKeyOf(callback, event, QUERY))
      if (!anyOf.length) expect(some.every((one) => one === undefined)).toBe(true)
      else expect(some.some((one) => one?.startsWith(`1400000000/${of}/`))).toBe(true)
    })
  },
)

describe('the id of an event', () => {
  const message = { From_Account: 'ann', To_Account: 'bob', MsgKey: '1_2_1762858021' }

  it.each<[string, string, unknown, object, string | undefined]>([
    [
      'names the app, the command and the values',
      'C2C.CallbackAfterMsgWithDraw',
      message,
      {},
      '1400000000/C2C.CallbackAfterMsgWithDraw/1_2_1762858021/ann/bob',
    ],
    [
      'is printable ASCII',
      'C2C.CallbackAfterMsgWithDraw',
      { ...message, From_Account: 'a b/ü\n' },
      {},
      '1400000000/C2C.CallbackAfterMsgWithDraw/1_2_1762858021/a%20b%2F%C3%BC%0A/bob',
    ],
    [
      'survives half of a character',
      'C2C.CallbackAfterMsgWithDraw',
      { ...message, From_Account: '\ud83d' },
      {},
      '1400000000/C2C.CallbackAfterMsgWithDraw/1_2_1762858021/%EF%BF%BD/bob',
    ],
    [
      'takes an empty value for an absent one',
      'C2C.CallbackAfterMsgWithDraw',
      { ...message, MsgKey: '' },
      {},
      undefined,
    ],
    ['is nothing for a body of another form', 'C2C.CallbackAfterMsgWithDraw', null, {}, undefined],
    [
      'says which alternative it is made of',
      'Chatbot.TaskFlowEventNotify',
      { ExecutionId: 'x', Seq: 1, Event: 'Start' },
      {},
      '1400000000/Chatbot.TaskFlowEventNotify/2!/x/1/Start',
    ],
    [
      'is the RequestID where that is unique',
      'Chatbot.TaskFlowEventNotify',
      { ExecutionId: 'x', Seq: 1, Event: 'Start' },
      { RequestID: 'r-1' },
      '1400000000/Chatbot.TaskFlowEventNotify/r-1',
    ],
    [
      'is nothing for a state without a time, whatever the RequestId',
      'State.StateChange',
      { Info: { Action: 'Login', To_Account: 'ann' } },
      { RequestId: '1-2' },
      undefined,
    ],
  ])('%s', (_what, command, event, query, expected) => {
    expect(id(command, event, query)).toBe(expected)
  })

  it('of long values ends with a hash of all of it', () => {
    const event = {
      EventTime: 1,
      GroupId: 'g',
      Operator_Account: 'o',
      Notification: 'x'.repeat(500),
    }
    const one = id('Group.CallbackAfterGroupInfoChanged', event) as string
    const other = id('Group.CallbackAfterGroupInfoChanged', {
      ...event,
      Notification: `${event.Notification}y`,
    })
    expect([one.length, one === other, /\/[0-9a-f]{64}$/.test(one)]).toEqual([200, false, true])
  })
})

describe('the ordering key', () => {
  it.each<[string, string, unknown, string, unknown]>([
    [
      'the two sides of a conversation',
      'C2C.CallbackAfterSendMsg',
      { From_Account: 'a', To_Account: 'b' },
      'C2C.CallbackAfterSendMsg',
      { From_Account: 'b', To_Account: 'a' },
    ],
    [
      'a message and its recall',
      'C2C.CallbackAfterSendMsg',
      { From_Account: 'a', To_Account: 'b' },
      'C2C.CallbackAfterMsgWithDraw',
      { From_Account: 'a', To_Account: 'b' },
    ],
    [
      'a message and that it was read',
      'C2C.CallbackAfterSendMsg',
      { From_Account: 'a', To_Account: 'b' },
      'C2C.CallbackAfterMsgReport',
      { Report_Account: 'b', Peer_Account: 'a' },
    ],
    [
      'everything in a group',
      'Group.CallbackAfterSendMsg',
      { GroupId: 'g' },
      'Group.CallbackAfterGroupDestroyed',
      { GroupId: 'g' },
    ],
    [
      'a room and its members',
      'Live.CallbackAfterCreateRoom',
      { RoomInfo: { RoomId: 'r' } },
      'Live.CallbackAfterMemberStateChanged',
      { RoomId: 'r' },
    ],
    [
      'a call from start to end',
      'Call.CallbackAfterStartCall',
      { CallInfo: { CallId: 'c' } },
      'Call.CallbackAfterEndCall',
      { CallRecord: { CallId: 'c' } },
    ],
    [
      'friends added and deleted',
      'Sns.CallbackFriendAdd',
      { PairList: [{ From_Account: 'a', To_Account: 'b' }] },
      'Sns.CallbackFriendDelete',
      { PairList: [{ From_Account: 'b', To_Account: 'a' }] },
    ],
  ])('is one for %s', (_what, command, event, other, otherEvent) => {
    const one = key(command, event)
    expect(one).toMatch(/^1400000000\//)
    expect(key(other, otherEvent)).toBe(one)
  })

  it('of another group, or another app, is another', () => {
    const sent = findCallback('Group.CallbackAfterSendMsg') as Callback
    const keys = ['g', 'h'].flatMap((GroupId) =>
      ['1', '2'].map((SdkAppid) => orderingKeyOf(sent, { GroupId }, { SdkAppid })),
    )
    expect(new Set(keys).size).toBe(4)
  })
})

/** The alternative that identifies an event. */
const usedFields = (callback: Callback, event: object): string[] =>
  callback.eventId.find((fields) => fields.every((field) => isThere(event, field))) ?? []

const steps = (field: string) => field.replace(/\?$/, '').slice(1).split('/')

function isThere(event: any, field: string): boolean {
  if (field.startsWith('?')) return false
  return field.endsWith('?') || (steps(field).reduce((at, name) => at?.[name], event) ?? '') !== ''
}

function set(event: any, field: string, value: unknown): void {
  const path = steps(field)
  const last = path.pop() as string
  const at = path.reduce((one, name) => one?.[name], event)
  if (at) at[last] = value
}

function changed(event: object, field: string): object {
  const copy = structuredClone(event)
  set(copy, field, 'something else')
  return copy
}
