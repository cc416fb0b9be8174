import { describe, expect, it } from 'vitest'
import type { Drift } from '../../../src/receiver/handlers.ts'
import type { ReceiverOptions } from '../../../src/receiver/options.ts'
import { client } from '../../support/adapters.ts'
import { type Recording, recording, throwing } from '../../support/recording.ts'
import { push, sample, wire } from '../../support/requests.ts'

const AFTER = 'C2C.CallbackAfterSendMsg'
const BEFORE = 'C2C.CallbackBeforeSendMsg'
const PUSH = 'Push.OfflinePush'
const OK = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

const post = async (
  { receiver }: Recording,
  command: string,
  body: unknown,
  query: Record<string, string> = {},
) => (await client(receiver))({ url: wire(command, query), body })

const kept = ({ events, invalid, unknown, errors }: Recording) => [
  events.length,
  invalid.length,
  unknown.length,
  errors.length,
]

/** Bodies that violate the contract, and where. */
const broken: [string, string, unknown, string, string][] = [
  ['a member of another type', AFTER, sample(AFTER, { MsgSeq: '1' }), '/MsgSeq', 'type'],
  [
    'a missing member',
    AFTER,
    sample(AFTER, { From_Account: undefined }),
    '/From_Account',
    'required',
  ],
  [
    "another command's body",
    AFTER,
    sample(AFTER, { CallbackCommand: BEFORE }),
    '/CallbackCommand',
    'const',
  ],
  [
    'a body that names no known command',
    AFTER,
    sample(AFTER, { CallbackCommand: 'X' }),
    '/CallbackCommand',
    'const',
  ],
  ['an event of a batch', PUSH, push({}, { EventTime: 'x' }), '/Events/1/EventTime', 'pattern'],
  ['a batch without events', PUSH, { Events: [] }, '/Events', 'minItems'],
  ['a batch without a list', PUSH, { Events: 5 }, '/Events', 'type'],
]

describe('an after-callback whose body violates the contract', () => {
  it.each(broken)('goes to quarantine: %s', async (_what, command, body, path, keyword) => {
    const seen = recording()
    expect(await post(seen, command, body)).toMatchObject({ status: 200, body: OK })
    expect(kept(seen)).toEqual([0, 1, 0, 0])
    expect(seen.invalid).toMatchObject([
      {
        command,
        body: JSON.parse(JSON.stringify(body)),
        findings: [{ path, keyword, expected: expect.any(String) }],
      },
    ])
    expect(seen.log.at(-1)).toMatchObject({
      level: 'warn',
      fields: { command, findings: [{ path }] },
    })
  })

  it.each(broken)(
    "is refused with invalid: 'reject': %s",
    async (_what, command, body, path, keyword) => {
      const seen = recording({ invalid: 'reject' })
      const answer = await post(seen, command, body)
      expect(answer).toMatchObject({
        status: 400,
        body: { ActionStatus: 'FAIL', ErrorCode: 1, findings: [{ path, keyword }] },
      })
      expect(answer.body.ErrorInfo).toContain(answer.body.findings[0].message)
      expect(kept(seen)).toEqual([0, 0, 0, 0])
    },
  )
})

describe('a before-callback whose body violates the contract', () => {
  const body = sample(BEFORE, { MsgSeq: '1' })
  const rows: [string, Partial<ReceiverOptions>, number, boolean][] = [
    ['is let through without its handler', {}, 200, false],
    ["is refused with invalid: 'reject'", { invalid: 'reject' }, 400, false],
    ["reaches its handler with validation: 'report'", { validation: 'report' }, 200, true],
  ]
  it.each(rows)('%s', async (_behaviour, options, status, handled) => {
    const seen = recording(options)
    seen.receiver.before(BEFORE, (call) => call.drop())
    const answer = await post(seen, BEFORE, body)
    expect([answer.status, answer.body.ErrorCode]).toEqual([
      status,
      handled ? 2 : status === 200 ? 0 : 1,
    ])
    if (status === 400) expect(answer.body.findings).toMatchObject([{ path: '/MsgSeq' }])
    expect(seen.log.at(-1)).toMatchObject({
      level: 'warn',
      fields: { findings: [{ path: '/MsgSeq', keyword: 'type' }] },
    })
  })
})

const OF_A_FUTURE: [
  string,
  object,
  Record<string, string>,
  Omit<Drift, 'findings'>,
  string,
  string,
][] = [
  ['a member', { Mood: 'good' }, {}, content('request'), '/Mood', 'additionalProperties'],
  ['a value', { OnlineOnlyFlag: 7 }, {}, content('request'), '/OnlineOnlyFlag', 'enum'],
  [
    'an element',
    { MsgBody: [{ MsgType: 'TIMHologram', MsgContent: {} }] },
    {},
    content('request'),
    '/MsgBody/0/MsgType',
    'enum',
  ],
  ['a query parameter', {}, { Region: 'sg' }, content('query'), '/Region', 'additionalProperties'],
  [
    'a value in the query',
    {},
    { OptPlatform: 'HarmonyOS' },
    content('query'),
    '/OptPlatform',
    'enum',
  ],
]

function content(part: Drift['part']): Omit<Drift, 'findings'> {
  return { kind: 'content', command: AFTER, part }
}

describe('what the contract does not know yet', () => {
  it.each(OF_A_FUTURE)(
    '%s is accepted and told to onDrift',
    async (_what, changes, query, drift, path, keyword) => {
      const seen = recording()
      expect(await post(seen, AFTER, sample(AFTER, changes), query)).toMatchObject({
        status: 200,
        body: OK,
      })
      expect(kept(seen)).toEqual([1, 0, 0, 0])
      expect(seen.drift).toMatchObject([{ ...drift, findings: [{ path, keyword }] }])
      expect(seen.drift[0]?.findings).toHaveLength(1)
    },
  )

  it.each(OF_A_FUTURE)(
    "%s violates the contract with validation: 'strict'",
    async (_what, changes, query, _drift, path, keyword) => {
      const seen = recording({ validation: 'strict' })
      await post(seen, AFTER, sample(AFTER, changes), query)
      expect(kept(seen)).toEqual([0, 1, 0, 0])
      expect(seen.invalid).toMatchObject([{ findings: [{ path, keyword }] }])
    },
  )

  it('a command is drift of its own', async () => {
    const seen = recording({ validation: 'strict', invalid: 'reject' })
    expect(await post(seen, 'New.CallbackOfTomorrow', { Any: 1 })).toMatchObject({
      status: 200,
      body: OK,
    })
    expect(kept(seen)).toEqual([0, 0, 1, 0])
    expect(seen.drift).toEqual([
      { kind: 'command', command: 'New.CallbackOfTomorrow', part: 'query', findings: [] },
    ])
  })

  it('nothing of it in a body that the contract knows', async () => {
    const seen = recording({ validation: 'strict' })
    await post(seen, AFTER, sample(AFTER), { OptPlatform: 'iOS' })
    expect([seen.drift, kept(seen)]).toEqual([[], [1, 0, 0, 0]])
  })

  it.each<[string, () => any]>([
    ['throws', () => throwing('boom')],
    ['rejects', () => Promise.reject(new Error('boom'))],
  ])('a hook that %s does no harm', async (_behaviour, onDrift) => {
    const seen = recording()
    seen.receiver.onDrift(onDrift)
    expect(await post(seen, AFTER, sample(AFTER, { Mood: 'good' }))).toMatchObject({ status: 200 })
    expect(seen.log.at(-1)).toMatchObject({ level: 'error', text: 'an onDrift handler threw' })
  })
})

describe("validation: 'report'", () => {
  it.each(broken.filter(([, , , path]) => path !== '/Events'))(
    'hands %s to handlers',
    async (_what, command, body, path) => {
      const seen = recording({ validation: 'report', invalid: 'reject' })
      expect(await post(seen, command, body)).toMatchObject({ status: 200, body: OK })
      expect([seen.events.length > 0, seen.invalid]).toEqual([true, []])
      expect(seen.log.at(-1)).toMatchObject({
        level: 'warn',
        fields: { command, findings: [{ path }] },
      })
    },
  )

  it.each([
    ['no list', { Events: 5 }],
    ['nothing', {}],
  ])('puts a batch with %s into quarantine, for it cannot be split', async (_what, body) => {
    const seen = recording({ validation: 'report' })
    expect(await post(seen, PUSH, body)).toMatchObject({ status: 200, body: OK })
    expect(kept(seen)).toEqual([0, 1, 0, 0])
  })

  it('does not fail on an event that is no object', async () => {
    const seen = recording({ validation: 'report' })
    expect(await post(seen, PUSH, { Events: [null, 5] })).toMatchObject({ status: 200, body: OK })
    expect(seen.events.map(({ data }) => data)).toEqual([null, 5])
  })
})
