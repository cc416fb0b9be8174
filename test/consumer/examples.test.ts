import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type Send, sender } from '../support/http.ts'
import { APP, sample, wire } from '../support/requests.ts'
import { started } from './server.ts'

const folder = inject('app')
const TOKEN = 'from-the-console'
const GROUP = 'Group.CallbackBeforeSendMsg'
const C2C = 'C2C.CallbackAfterSendMsg'
const { sign } = createRequire(join(folder, 'package.json'))(
  'tencent-chat-webhooks',
) as typeof import('../../src/index.ts')

const STARTS: [name: string, command: string, args: string[]][] = [
  ['express.ts', process.execPath, ['express.ts']],
  ['fastify.ts', process.execPath, ['fastify.ts']],
  ['fetch-hono.ts', process.execPath, ['fetch-hono.ts']],
  ['node-http.ts', process.execPath, ['node-http.ts']],
  ['lambda.ts', process.execPath, ['function-url.ts', 'lambda.ts']],
  [
    'handlers.ts',
    join(inject('tools'), 'node_modules/.bin/tcw'),
    ['receive', '--handlers', 'handlers.ts'],
  ],
]

beforeAll(async () => {
  await cp(join(import.meta.dirname, '../../examples'), folder, { recursive: true })
  await cp(join(import.meta.dirname, 'function-url.ts'), join(folder, 'function-url.ts'))
})

describe.each(STARTS)('the example %s', (_, command, args) => {
  const start = () =>
    started(folder, command, args, {
      CALLBACK_TOKENS: TOKEN,
      SDK_APP_ID: String(APP),
    })

  test('decides a message, takes an event, and refuses a wrong signature', async () => {
    const { origin, output } = await start()
    const send = sender(origin)
    expect(await message(send, 'Buy now!')).toEqual({
      status: 200,
      body: { ActionStatus: 'OK', ErrorCode: 10100, ErrorInfo: 'No ads' },
    })
    expect(await message(send, 'Good morning')).toEqual({
      status: 200,
      body: { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' },
    })

    // Of its own: the examples share the inbox file of the folder, which drops what it has seen.
    const key = `7_${process.hrtime.bigint() % 1_000_000_000n}_9`
    const taken = await send({
      url: signed(C2C),
      body: sample(C2C, { MsgKey: key, From_Account: 'ada' }),
    })
    expect(taken).toMatchObject({ status: 200, body: { ActionStatus: 'OK', ErrorCode: 0 } })
    await expect.poll(output).toContain(`archived ${key} from ada`)

    expect(await send({ url: signed(C2C, 'another-token'), body: sample(C2C) })).toMatchObject({
      status: 401,
    })
  })
})

async function message(send: Send, Text: string) {
  const body = sample(GROUP, { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text } }] })
  const answer = await send({ url: signed(GROUP), body })
  return { status: answer.status, body: answer.body }
}

/** The URL of a callback, signed with the function of the package. */
function signed(command: string, token = TOKEN): string {
  const RequestTime = String(Math.floor(Date.now() / 1000))
  return wire(command, { RequestTime, Sign: sign(token, RequestTime) })
}
