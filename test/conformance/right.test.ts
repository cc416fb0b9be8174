import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { InlineInbox } from '../../src/inbox/inline.ts'
import { MemoryInbox } from '../../src/inbox/memory.ts'
import { startMock } from '../../src/mock/mock.ts'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import type { ReceiverOptions } from '../../src/receiver/options.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { receiver as reference } from '../reference/serve.ts'
import { httpAdapters } from '../support/adapters.ts'
import { listening, serving } from '../support/http.ts'
import { APP } from '../support/requests.ts'
import { lambdaServer } from './lambda-server.ts'
import { failuresOf, idsOf, verified } from './verify.ts'

const tokens = ['old token', 'new token']

const library = (options: Partial<ReceiverOptions> = {}) =>
  createReceiver({ sdkAppId: APP, tokens, logger: false, ...options })

const BACKENDS: [string, () => Promise<string>][] = [
  ['the reference', async () => (await reference({ tokens })).origin],
  ...httpAdapters.map(([name, open]): [string, () => Promise<string>] => [
    `the library in ${name}`,
    async () => `${await open(library())}/chat`,
  ]),
  ['the library in AWS Lambda', async () => serving(lambdaServer(library()))],
  [
    'the mock',
    async () => {
      const mock = await startMock({ port: 0, sdkAppIds: [APP], tokens })
      onTestFinished(() => mock.close())
      return mock.url
    },
  ],
]

describe('a right backend passes every check', () => {
  it.each(BACKENDS)('%s', async (_, open) => {
    const report = await verified(await open(), { tokens })
    expect(failuresOf(report)).toEqual([])
    expect(idsOf(report, 'skipped')).toEqual(['decides', 'duplicate-once'])
    expect(report.callbacks).toBe(91)
  })
})

describe('what depends on the backend', () => {
  it('finds that a decision is made as expected, and that another is not', async () => {
    const receiver = library().before('Group.CallbackBeforeSendMsg', (call) => call.refuse())
    const url = await serving(nodeAdapter(receiver))
    const wanted = (decision: string) => new Map([['Group.CallbackBeforeSendMsg', decision]])
    const options = { tokens, families: ['Group'] }
    const [right, wrong] = await Promise.all([
      verified(url, { ...options, expect: wanted('refuse') }),
      verified(url, { ...options, expect: wanted('allow') }),
    ])
    expect(idsOf(right, 'failed')).toEqual([])
    expect(idsOf(wrong, 'failed')).toEqual(['decides'])
    expect(failuresOf(wrong)[0]).toContain(
      'expected allow, got refuse: refused: the sender sees 10016',
    )
  })

  it.each([
    { name: 'once, by the inbox', inbox: new MemoryInbox(), failed: [] },
    // It handles what comes, as a backend without an inbox does.
    { name: 'twice', inbox: new InlineInbox(), failed: ['duplicate-once'] },
  ])('counts the effect of an event that comes twice: $name', async ({ inbox, failed }) => {
    let effects = 0
    const receiver = library({ inbox }).onAny(() => void effects++)
    const url = await serving(nodeAdapter(receiver))
    const probe = await listening(
      createServer((_, response) => response.end(`effects: ${effects}`)),
    )
    const report = await verified(url, { tokens, families: ['C2C'], probe })
    expect(idsOf(report, 'failed')).toEqual(failed)
  })
})
