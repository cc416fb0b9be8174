import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../src/receiver/incoming/query.ts'
import { adapters } from '../../support/adapters.ts'
import { recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

// Its schema bounds nothing (messages hold messages), the other's does: both ways through the validation.
const commands = ['C2C.CallbackAfterSendMsg', 'State.StateChange'] as const
const [, open] = adapters[0]!
const EVIL = '{"polluted":true}'

describe.each(commands)('%s', (command) => {
  it.each([
    ['__proto__', `"__proto__":${EVIL}`],
    ['constructor', `"constructor":{"prototype":${EVIL}}`],
    ['__proto__ inside of a new member', `"New":{"__proto__":${EVIL}}`],
    ['constructor inside of a new list', `"New":[{"constructor":${EVIL}}]`],
  ])('a handler sees no %s', async (_name, member) => {
    const { receiver, events } = recording()
    const body = JSON.stringify(sample(command)).replace('{', `{${member},`)
    const answer = await (await open(receiver))({ url: wire(command), body })
    expect([answer.status, events.length]).toEqual([200, 1])
    expect(JSON.stringify(events[0].data)).not.toMatch(/polluted|__proto__|constructor/)
    const merged: any = Object.assign({}, events[0].data)
    expect([merged.polluted, ({} as any).polluted, merged.constructor]).toEqual([
      undefined,
      undefined,
      Object,
    ])
  })
})

it.each(['__proto__', 'constructor'])('the query has no %s', (name) => {
  const { query } = parseQuery(`/chat?${name}=x&CallbackCommand=A&${name}=y`)
  expect(Reflect.ownKeys(query)).toEqual(['CallbackCommand'])
})
