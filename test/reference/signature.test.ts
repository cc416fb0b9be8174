import { describe, expect, it } from 'vitest'
import { sign } from '../../src/contract/signature.ts'
import { founding, receiver, wire } from './serve.ts'

const c2c = (changes: object = {}) => ({ ...founding('C2C.CallbackAfterSendMsg'), ...changes })

describe('with tokens', () => {
  const NOW = 1669872112
  const tokens = ['old token', 'new token']
  const rows: [string, Record<string, string>, number, string?][] = [
    ['the first token', { RequestTime: `${NOW}`, Sign: sign('old token', NOW) }, 200],
    ['the second token', { RequestTime: `${NOW}`, Sign: sign('new token', NOW) }, 200],
    [
      'a clock that is 60 s behind',
      { RequestTime: `${NOW - 60}`, Sign: sign('new token', NOW - 60) },
      200,
    ],
    [
      'a clock that is 60 s ahead',
      { RequestTime: `${NOW + 60}`, Sign: sign('new token', NOW + 60) },
      200,
    ],
    ['a wrong Sign', { RequestTime: `${NOW}`, Sign: sign('another', NOW) }, 401, 'query/Sign'],
    [
      'a Sign of another time',
      { RequestTime: `${NOW}`, Sign: sign('new token', NOW - 1) },
      401,
      'query/Sign',
    ],
    ['no Sign', { RequestTime: `${NOW}` }, 401, 'query/Sign'],
    ['no RequestTime', { Sign: sign('new token', NOW) }, 401, 'query/RequestTime'],
    [
      'an old RequestTime',
      { RequestTime: `${NOW - 61}`, Sign: sign('new token', NOW - 61) },
      401,
      'query/RequestTime',
    ],
    [
      'a RequestTime in the future',
      { RequestTime: `${NOW + 61}`, Sign: sign('new token', NOW + 61) },
      401,
      'query/RequestTime',
    ],
  ]
  it.each(rows)('%s', async (_name, query, status, path) => {
    const { post } = await receiver({ tokens, now: () => NOW * 1000 })
    const answer = await post(wire('C2C.CallbackAfterSendMsg', query), c2c())
    expect([answer.status, answer.body.findings?.[0]?.path]).toEqual([status, path])
  })
})
