import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { BeforeHandler, BeforeOptions, Call } from '../../../src/receiver/handlers.ts'
import { client } from '../../support/adapters.ts'
import type { Answer } from '../../support/http.ts'
import { type Recording, recording, throwing } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const COMMAND = 'Group.CallbackBeforeSendMsg'
type Handler = BeforeHandler<typeof COMMAND>
type Options = BeforeOptions<typeof COMMAND>

const ALLOW = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const
const REFUSE = { ActionStatus: 'OK', ErrorCode: 10111, ErrorInfo: 'Try again' }
const otherwise: Options['otherwise'] = (call) => call.refuse({ code: 10111, info: `Try again` })

async function ask(seen: Recording, handler: Handler, options?: Options): Promise<Answer> {
  seen.receiver.before(COMMAND, handler, options)
  return (await client(seen.receiver))({ url: wire(COMMAND), body: sample(COMMAND) })
}

const said = (seen: Recording) =>
  seen.errors.map(({ message, context }) => [context.where, message])

describe('a handler gets', () => {
  it('the body, the query without its signature, the command and its deadline', async () => {
    const seen = recording({ clock: () => 1762901190000 })
    let got: Call<typeof COMMAND> | undefined
    seen.receiver.before(COMMAND, (call) => {
      got = call
      return call.allow()
    })
    const send = await client(seen.receiver)
    await send({
      url: wire(COMMAND, { ClientIP: '203.0.113.9', Sign: 'secret', RequestTime: '1' }),
      body: sample(COMMAND),
    })
    expect(got).toMatchObject({
      command: COMMAND,
      body: sample(COMMAND),
      receivedAt: 1762901190000,
      deadline: 1762901191500,
    })
    expect({ ...got?.query }).toEqual({
      SdkAppid: '1400000000',
      CallbackCommand: COMMAND,
      contenttype: 'json',
      ClientIP: '203.0.113.9',
    })
  })
})

type Failing = [string, Handler, 'before-handler' | 'reply', string | RegExp]

/** Handlers that fail, and what onError gets. */
const failing: Failing[] = [
  ['throws', () => throwing('boom'), 'before-handler', 'boom'],
  ['rejects', async () => throwing('boom'), 'before-handler', 'boom'],
  ['rejects later', () => sleep(10).then(() => throwing('boom')), 'before-handler', 'boom'],
  ['forgets to return', (() => {}) as any, 'reply', /returned no decision; return call\.allow\(\)/],
  ['returns a reply in place of a decision', (() => ALLOW) as any, 'reply', /returned no decision/],
  [
    'gives an unknown member',
    ((call: any) => call.modify({ Text: '' })) as any,
    'before-handler',
    /takes MsgBody, CloudCus/,
  ],
  [
    'gives a member of another type',
    ((call: any) => call.modify({ MsgBody: 'x' })) as any,
    'reply',
    /contract: .*\/MsgBody/,
  ],
  [
    'replies without a member',
    ((call: any) => call.reply({ ErrorCode: 0 })) as any,
    'reply',
    /contract: .*\/ActionStatus/,
  ],
]

const DROP = { ...ALLOW, ErrorCode: 2 }
const PLAIN = { ...ALLOW, ErrorCode: 1 }

/** Handlers that try to stop a message and make a mistake, and what is answered instead. */
const slipping: [...Failing, object][] = [
  [
    'gives a code out of range',
    (call) => call.refuse({ code: Number('99') }),
    'before-handler',
    /takes the ErrorCode 1 or 10100 to/,
    PLAIN,
  ],
  [
    'gives a code that is none',
    (call) => call.refuse({ code: Number.NaN }),
    'before-handler',
    /not NaN/,
    PLAIN,
  ],
  [
    'gives a member of another decision',
    ((call: any) => call.drop({ MsgBody: [] })) as any,
    'before-handler',
    /not MsgBody/,
    DROP,
  ],
  [
    'gives a text that is none',
    ((call: any) => call.refuse({ info: 5 })) as any,
    'reply',
    /violates the contract: .*\/ErrorInfo/,
    PLAIN,
  ],
  [
    'replies with a code that is no decision',
    (call) => call.reply({ ...ALLOW, ErrorCode: 3 }),
    'reply',
    /contract: .*\/ErrorCode/,
    PLAIN,
  ],
]

describe('a handler that means to stop a message and', () => {
  it.each(slipping)('%s stops it all the same', async (_slip, handler, where, message, reply) => {
    for (const options of [undefined, { otherwise }]) {
      const seen = recording()
      const answer = await ask(seen, handler, options)
      expect([answer.status, answer.body]).toEqual([200, reply])
      expect(said(seen)).toEqual([[where, expect.stringMatching(message)]])
    }
  })

  it('slips in a callback that cannot be stopped gets the default', async () => {
    const seen = recording()
    const command = 'ChatBot.OnAssignHuman'
    seen.receiver.before(command, (call: any) => call.reply({ ...ALLOW, ErrorCode: -1 }))
    const send = await client(seen.receiver)
    const { body } = await send({ url: wire(command), body: sample(command) })
    expect([body.ErrorCode, seen.errors.length]).toEqual([1, 1])
  })
})

describe('a handler that', () => {
  it.each(failing)('%s is replaced by the default', async (_behaviour, handler, where, message) => {
    const seen = recording()
    const answer = await ask(seen, handler)
    expect([answer.status, answer.body]).toEqual([200, ALLOW])
    expect(said(seen)).toEqual([
      [where, typeof message === 'string' ? message : expect.stringMatching(message)],
    ])
    expect(seen.log.at(-1)).toMatchObject({ level: 'error', fields: { command: COMMAND, where } })
  })

  it.each(failing)(
    '%s is replaced by the decision that it chose for that',
    async (_behaviour, handler) => {
      const seen = recording()
      expect((await ask(seen, handler, { otherwise })).body).toEqual(REFUSE)
      expect(seen.errors).toHaveLength(1)
    },
  )

  it('throws what is no error is replaced, too', async () => {
    const answer = await ask(recording(), () => Promise.reject(undefined))
    expect(answer.body).toEqual(ALLOW)
  })

  it.each<[string, Options['otherwise'], string | RegExp]>([
    ['throws', () => throwing('bang'), 'bang'],
    [
      'violates the contract',
      ((call: any) => call.modify({ MsgBody: 'x' })) as any,
      /violates the contract/,
    ],
    ['returns nothing', (() => {}) as any, /returned no decision/],
  ])(
    'fails with an otherwise that %s is replaced by the neutral decision',
    async (_behaviour, otherwise, message) => {
      const seen = recording()
      expect((await ask(seen, () => throwing('boom'), { otherwise })).body).toEqual(ALLOW)
      expect(said(seen)).toEqual([
        ['before-handler', 'boom'],
        ['reply', typeof message === 'string' ? message : expect.stringMatching(message)],
      ])
    },
  )

  it('replies by hand is checked and taken', async () => {
    const reply = {
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      CloudCustomData: 'checked',
    } as const
    expect((await ask(recording(), (call) => call.reply(reply))).body).toEqual(reply)
  })
})
