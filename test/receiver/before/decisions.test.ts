import { describe, expect, it } from 'vitest'
import { callbacks, findCallback } from '../../../src/contract/callbacks.ts'
import { check } from '../../../src/contract/validate.ts'
import { examples } from '../../contract/examples.ts'
import { client } from '../../support/adapters.ts'
import { type Recording, recording } from '../../support/recording.ts'
import { sample, wire } from '../../support/requests.ts'

const befores = callbacks.filter(({ phase }) => phase === 'before')

const ask = async ({ receiver }: Recording, command: string) =>
  (await (await client(receiver))({ url: wire(command), body: sample(command) })).body

/** The methods whose example is called otherwise than they are. */
const METHODS: Record<string, string> = {
  'allow-everyone': 'decideEach',
  'refuse-one': 'decideEach',
  'refuse-some': 'refuseSome',
  'refuse-with-code': 'refuse',
  'assign-to-a-group': 'assign',
  'answer-without-variables': 'answer',
}

/** What the contract's example of a decision says, and the call that makes it. */
const made = befores.flatMap(({ command }) =>
  examples(command, 'reply').map(({ name, value }) => {
    const { ActionStatus: _, ErrorCode, ErrorInfo: info, ...members } = value
    const example = name.split('.')[1] as string
    const code = example === 'refuse-with-code' || example === 'fail' ? { code: ErrorCode } : {}
    return {
      command,
      example,
      value,
      method: METHODS[example] ?? example,
      members: { ...members, info, ...code },
    }
  }),
)

describe('a decision arrives as the example of the contract has it', () => {
  it.each(made)('$command: $example', async ({ command, method, members, value }) => {
    const seen = recording()
    seen.receiver.before(command as 'C2C.CallbackBeforeSendMsg', (call: any) =>
      call[method](members),
    )
    const reply = await ask(seen, command)
    // ErrorCode decides; ActionStatus is OK in the official samples of a refusal, and FAIL in some of ours.
    expect(reply).toEqual({ ...value, ActionStatus: 'OK' })
    expect([check(command, 'reply', reply, 'strict'), seen.errors]).toEqual([[], []])
  })

  it.each(befores)('$command has no decision without one', ({ command, decisions }) => {
    const named = decisions.map(({ name }) => (name === 'refuseWithCode' ? 'refuse' : name))
    const shown = made.filter((one) => one.command === command).map(({ method }) => method)
    expect(new Set(shown)).toEqual(new Set(named))
  })
})

const ranges = befores.flatMap(({ command, decisions }) =>
  decisions.flatMap(({ name, ErrorCode }) => {
    const method = name === 'refuseWithCode' ? 'refuse' : name
    return typeof ErrorCode === 'number' ? [] : [{ command, method, ...ErrorCode }]
  }),
)

describe('a code of the callback itself', () => {
  const decided = async (command: string, method: string, code: number) => {
    const seen = recording()
    seen.receiver.before(command as 'C2C.CallbackBeforeSendMsg', (call: any) =>
      call[method]({ code, info: 'No' }),
    )
    return { reply: await ask(seen, command), errors: seen.errors.map(({ message }) => message) }
  }

  it.each(ranges)(
    '$command: $method from $minimum to $maximum',
    async ({ command, method, minimum, maximum }) => {
      for (const code of [minimum, maximum]) {
        expect(await decided(command, method, code)).toMatchObject({
          reply: { ErrorCode: code, ErrorInfo: 'No' },
          errors: [],
        })
      }
    },
  )

  it.each(ranges)(
    '$command: $method beyond $minimum to $maximum gives its plain form or the default',
    async ({ command, method, ...range }) => {
      const neutral = await ask(recording(), command)
      const expected = method === 'refuse' ? { ...neutral, ErrorCode: 1 } : neutral
      // 0 is the code of another decision and must not be accepted for this one.
      for (const code of [range.minimum - 1, range.maximum + 1, range.minimum + 0.5, 0]) {
        const { reply, errors } = await decided(command, method, code)
        expect([code, reply, errors]).toEqual([
          code,
          expected,
          [expect.stringContaining(`, not ${code}`)],
        ])
      }
    },
  )

  it('names the codes that there are', async () => {
    const { errors } = await decided('Group.CallbackBeforeSendMsg', 'refuse', 120001)
    expect(errors).toEqual([
      'Group.CallbackBeforeSendMsg: refuse takes the ErrorCode 1 or 10100 to 10200, not 120001',
    ])
  })
})

/** Callbacks without `allow`: what lets the platform go on. */
const NEUTRAL: Record<string, object> = {
  'Sns.CallbackPrevFriendAdd': { ErrorCode: 38000, ResultItem: [] },
  'Sns.CallbackPrevFriendResponse': { ErrorCode: 38000, ResultItem: [] },
  'Chatbot.OnC2CSignalMessage': { ErrorCode: 1, RspData: '' },
  'ChatBot.OnAssignHuman': { ErrorCode: 1 },
  'ChatBot.OnAssignAgent': { ErrorCode: 1 },
  'Chatbot.InterfaceInvocation': { ErrorCode: 1 },
}

it.each(befores)(
  '$command without a handler gets the decision that stops nothing',
  async ({ command }) => {
    const reply = await ask(recording(), command)
    expect(reply).toEqual({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...NEUTRAL[command] })
    expect(check(command, 'reply', reply, 'strict')).toEqual([])
  },
)

it('decisions do not share the members that the contract fills in', async () => {
  const command = 'Sns.CallbackPrevFriendAdd'
  const seen = recording()
  seen.receiver.before(command, (call) => {
    const decision = call.fail({ code: 38001 })
    ;(decision.reply as any).ResultItem.push({
      To_Account: 'ann',
      ResultCode: 38002,
      ResultInfo: '',
    })
    return decision
  })
  await ask(seen, command)
  expect((await ask(seen, command)).ResultItem).toHaveLength(1)
  expect(findCallback(command)?.replyDefaults).toEqual({ ResultItem: [] })
})
