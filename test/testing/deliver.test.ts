import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { InlineInbox } from '../../src/inbox/inline.ts'
import { MemoryInbox } from '../../src/inbox/memory.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { deliver } from '../../src/testing/deliver.ts'
import { fakeClock } from '../../src/testing/fake-clock.ts'
import { throwing } from '../support/recording.ts'
import { APP } from '../support/requests.ts'

const GROUP = 'Group.CallbackBeforeSendMsg'
const EVENT = 'State.StateChange'
const PUSH = 'Push.OfflinePush'
const receiverOf = (options: Partial<ReceiverOptions> = {}) =>
  createReceiver({ sdkAppId: APP, tokens: ['secret'], logger: false, ...options })
const message = (Text: string) => [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text } }]

describe('delivers every callback of the contract:', () => {
  const drift: unknown[] = []
  const receiver = receiverOf().onDrift((one) => drift.push(one))
  it.each(callbacks.map(({ command, phase }) => [command, phase] as const))(
    '%s',
    async (command, phase) => {
      const { status, verdict, errors, handled } = await deliver(receiver, command)
      expect([status, verdict.findings, errors, handled]).toEqual([200, [], [], true])
      expect(drift).toEqual([])
      const neutral = phase === 'after' ? /^ignored$/ : /^(allowed|each|failed)$/
      expect(verdict.outcome).toMatch(neutral)
    },
  )
})

describe('a before-callback', () => {
  it('has the reply, its decision and what Chat does', async () => {
    const receiver = receiverOf().before(GROUP, ({ body, refuse, modify, allow }) => {
      const [first] = body.MsgBody
      if (first?.MsgType !== 'TIMTextElem') return allow()
      const { Text } = first.MsgContent
      if (Text === 'ad') return refuse({ code: 10100, info: 'No ads' })
      return Text === 'damn' ? modify({ MsgBody: message('***') }) : allow()
    })
    const say = (text: string) =>
      deliver(receiver, GROUP, { overrides: { MsgBody: message(text) } })
    expect(await say('ad')).toEqual({
      status: 200,
      reply: { ActionStatus: 'OK', ErrorCode: 10100, ErrorInfo: 'No ads' },
      decision: 'refuseWithCode',
      verdict: expect.objectContaining({
        outcome: 'refused',
        visibleCode: 10100,
        visibleTo: 'sender',
      }),
      errors: [],
      handled: true,
    })
    const modified = await say('damn')
    expect([modified.decision, modified.reply]).toMatchObject([
      'modify',
      { MsgBody: message('***') },
    ])
    expect((await say('hello')).decision).toBe('allow')
  })

  it('that throws is allowed, and the error is listed', async () => {
    const receiver = receiverOf().before(GROUP, () => throwing('no database'))
    const { decision, errors } = await deliver(receiver, GROUP)
    expect([decision, errors]).toEqual([
      'allow',
      [{ error: new Error('no database'), context: { command: GROUP, where: 'before-handler' } }],
    ])
  })

  it('that is late gets what `otherwise` says', async () => {
    const receiver = receiverOf().before(GROUP, (call) => sleep(300, call.allow()), {
      deadlineMs: 20,
      otherwise: (call) => call.refuse(),
    })
    const { verdict, errors } = await deliver(receiver, GROUP)
    expect(verdict.text).toBe('refused: the sender sees 10016')
    expect(errors).toMatchObject([{ context: { where: 'deadline' } }])
  })
})

describe('an after-callback', () => {
  it('has been handled when it returns', async () => {
    const got: string[] = []
    const receiver = receiverOf().on(EVENT, async ({ data }) => {
      await sleep(20)
      got.push(data.Info.To_Account)
    })
    const given = await deliver(receiver, EVENT, { overrides: { Info: { To_Account: 'ada' } } })
    expect(given).toMatchObject({
      decision: undefined,
      handled: true,
      verdict: { outcome: 'ignored' },
    })
    expect(got).toEqual(['ada'])
  })

  it('in a batch is handled event by event, or together', async () => {
    const [one, together]: [number[], number[]] = [[], []]
    const receiver = receiverOf()
      .on(PUSH, ({ data }) => void one.push(data.EventType))
      .onBatch(PUSH, ({ events }) => void together.push(events.length))
    const { handled } = await deliver(receiver, PUSH)
    expect([handled, together]).toEqual([true, [one.length]])
    expect(one.length).toBeGreaterThan(0)
  })

  it('whose handler fails is not handled; a retry is not blamed on the next delivery', async () => {
    const receiver = receiverOf().on(EVENT, () => {
      throw Object.assign(new Error('full'), { retryAfterMs: 150 })
    })
    const first = await deliver(receiver, EVENT, { waitMs: 30 })
    expect(first).toMatchObject({ status: 200, handled: false })
    expect(first.errors).toMatchObject([
      { error: { message: 'full' }, context: { where: 'after-handler', item: { command: EVENT } } },
    ])
    const second = await deliver(receiver, GROUP, { waitMs: 500 })
    expect(second.errors).toEqual([])
  })

  it('whose handler is slow is not waited for beyond waitMs', async () => {
    const receiver = receiverOf().on(EVENT, () => sleep(200))
    expect(await deliver(receiver, EVENT, { waitMs: 5 })).toMatchObject({ handled: false })
  })

  it('with an InlineInbox is answered 503 when its handler fails', async () => {
    const receiver = receiverOf({ inbox: new InlineInbox() }).on(EVENT, () => throwing('full'))
    const { status, verdict, errors, handled } = await deliver(receiver, EVENT)
    expect([status, verdict.outcome, handled]).toEqual([503, 'failed', true])
    expect(errors.map(({ context }) => context.where)).toEqual(['after-handler', 'inbox'])
  })
})

describe('what is not an ordinary callback', () => {
  it('goes to the hooks for it: unknown, invalid, drift, foreign', async () => {
    const got: string[] = []
    const receiver = receiverOf()
      .onUnknown(({ command }) => void got.push(`unknown ${command}`))
      .onInvalid(({ findings }) => void got.push(`invalid ${findings[0]?.path}`))
      .onDrift(({ kind }) => void got.push(`drift ${kind}`))
      .onForeign(() => ({ code: 7 }))
    await deliver(receiver, EVENT, { query: { CallbackCommand: 'State.New' } })
    await deliver(receiver, EVENT, { overrides: { Info: 1 as never } })
    await deliver(receiver, EVENT, { overrides: { New: 1 } as object })
    const foreign = await deliver(receiver, EVENT, { query: { CallbackCommand: undefined } })
    expect(got).toEqual(['drift command', 'unknown State.New', 'invalid /Info', 'drift content'])
    expect([foreign.status, foreign.reply]).toEqual([200, { code: 7 }])
  })
})

describe('the signature', () => {
  const status = async (options: Partial<ReceiverOptions>, more: object = {}) =>
    (await deliver(receiverOf(options), EVENT, more)).status

  it.each<[string, number, Partial<ReceiverOptions>, object]>([
    ['a receiver without tokens', 200, { tokens: 'none' }, {}],
    ['a rotation: the first token', 200, { tokens: ['new', 'old'] }, {}],
    ['a rotation: the old token', 200, { tokens: ['new', 'old'] }, { token: 'old' }],
    ['another token', 401, {}, { token: 'other' }],
    ['no signature', 401, {}, { token: undefined }],
    ['several apps', 200, { sdkAppId: [20000001, APP] }, {}],
    ['the second app', 200, { sdkAppId: [20000001, APP] }, { sdkAppId: APP }],
    ['a foreign app', 403, {}, { sdkAppId: 1400000001 }],
    ['an old time', 401, {}, { now: Date.now() - 120_000 }],
    ['the clock of the receiver', 200, { clock: fakeClock(0) }, {}],
  ])('with %s: %i', async (_, expected, options, more) => {
    expect(await status(options, more)).toBe(expected)
  })

  it('expires with the fake clock', async () => {
    const clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'))
    const receiver = receiverOf({ clock })
    const now = clock()
    clock.advance(60_000)
    expect((await deliver(receiver, EVENT, { now })).status).toBe(200)
    clock.advance(1_000)
    const { status: late, verdict } = await deliver(receiver, EVENT, { now })
    expect([late, verdict.outcome]).toEqual([401, 'failed'])
    clock.set(now)
    expect((await deliver(receiver, EVENT, { now })).status).toBe(200)
  })

  it('cannot be made for what is not a receiver', async () => {
    await expect(deliver({} as never, EVENT)).rejects.toThrow('not a receiver of this package')
    await expect(deliver(receiverOf(), 'State.Changed' as never)).rejects.toThrow('not a command')
  })
})

describe('deliveries at the same time', () => {
  it('have each their own errors', async () => {
    const fail = async (who: string, ms: number) => {
      await sleep(ms)
      throwing(who)
    }
    const receiver = receiverOf({ inbox: new MemoryInbox({ attempts: 1 }) })
      .before(GROUP, async ({ body }) => fail(body.From_Account, Math.random() * 20) as never)
      .on(EVENT, async ({ data }) => fail(data.Info.To_Account, Math.random() * 20))
    const names = Array.from({ length: 20 }, (_, index) => `u${index}`)
    const all = await Promise.all(
      names.flatMap((name) => [
        deliver(receiver, GROUP, { overrides: { From_Account: name } }),
        deliver(receiver, EVENT, { overrides: { Info: { To_Account: name } } }),
      ]),
    )
    const errors = all.map((one) => one.errors.map(({ error }) => (error as Error).message))
    expect(errors).toEqual(names.flatMap((name) => [[name], [name]]))
  })
})
