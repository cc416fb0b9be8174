import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { findCallback } from '../../src/contract/callbacks.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import type { ReceiverResponse } from '../../src/receiver/response.ts'
import { APP } from '../support/requests.ts'

export const TOKENS = ['old token', 'new token']

/** A request to a backend, and the right answer to it. */
type Exchange = { url: URL; text: string; type: string | undefined; right: ReceiverResponse }

/** One thing that a backend does wrong: `undefined` answers rightly, `null` cuts the connection. */
type Spoil = (
  exchange: Exchange,
) => Promise<ReceiverResponse | undefined | null> | ReceiverResponse | undefined | null

export type Flaw = {
  name: string
  spoil?: Spoil
  /** Another view of the URL before it is judged. */
  sees?: (url: URL) => void
  tokens?: 'none'
  /** The checks that must find it, and no others. */
  fails: string[]
  /** What then cannot be judged; `most` if nothing is taken. */
  skips?: string[] | 'most'
}

const ok = ({ right }: Exchange) => right.status === 200
const commandOf = ({ url }: Exchange) => url.searchParams.get('CallbackCommand') ?? ''
const withBody = (right: ReceiverResponse, body: string) => ({ ...right, body })

const KINDS = /"MsgType":"TIM(?!Text|Face|Location|Custom|Sound|Image|File|VideoFile|Relay|Stream)/

export const FLAWS: readonly Flaw[] = [
  { name: 'nothing wrong', fails: [] },
  {
    name: 'echoes the request',
    spoil: (exchange) => (ok(exchange) ? withBody(exchange.right, exchange.text) : undefined),
    fails: ['reply-valid'],
  },
  {
    name: 'answers "success" as text',
    spoil: (exchange) => (ok(exchange) ? withBody(exchange.right, 'success') : undefined),
    fails: ['answers-json'],
    skips: ['reply-valid'],
  },
  {
    name: 'wraps the answer in an envelope',
    spoil: (exchange) =>
      ok(exchange)
        ? withBody(exchange.right, `{"code":0,"msg":"","data":${exchange.right.body}}`)
        : undefined,
    fails: ['reply-valid'],
  },
  {
    name: 'skips the signature',
    tokens: 'none',
    fails: [
      'signature-wrong',
      'signature-missing',
      'signature-expired',
      'signature-future',
      'signature-time-is-signed',
    ],
  },
  {
    name: 'crashes on unknown elements',
    spoil: ({ text }) => (KINDS.test(text) ? null : undefined),
    fails: ['unknown-element'],
  },
  {
    name: 'is slow to decide',
    spoil: async (exchange) => {
      if (commandOf(exchange) !== 'Sns.CallbackPrevFriendResponse') return undefined
      await new Promise((resolve) => setTimeout(resolve, 2_200))
      return exchange.right
    },
    fails: ['in-time'],
  },
  {
    name: 'accepts any SdkAppid',
    sees: (url) => url.searchParams.set('SdkAppid', String(APP)),
    fails: ['foreign-app'],
  },
  {
    name: 'answers FAIL to unknown commands',
    spoil: (exchange) =>
      ok(exchange) && !findCallback(commandOf(exchange))
        ? withBody(exchange.right, '{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"unknown"}')
        : undefined,
    fails: ['unknown-command'],
  },
  {
    name: 'leaves out ResultItem',
    spoil: ({ right }) => {
      const { ResultItem: _, ...reply } = JSON.parse(right.body)
      return withBody(right, JSON.stringify(reply))
    },
    fails: ['reply-valid'],
  },
  {
    name: 'parses JSON only with a Content-Type',
    spoil: ({ type, right }) => (type ? undefined : { ...right, status: 400 }),
    fails: [
      ...['examples-taken', 'content-type-none', 'unknown-command', 'signature-window'],
      ...['signature-rotation', 'fifty-at-once', 'p99-under-rate', 'slow-body'],
    ],
    skips: 'most',
  },
  {
    name: 'closes every connection',
    spoil: ({ right }) => ({ ...right, headers: { ...right.headers, connection: 'close' } }),
    fails: ['keep-alive'],
  },
  {
    name: 'refuses what the contract does not know',
    spoil: ({ text, right }) =>
      /A_New_Member|ANewValue/.test(text) ? { ...right, status: 400 } : undefined,
    fails: ['unknown-member', 'unknown-value'],
  },
  {
    name: 'acknowledges what is not JSON',
    spoil: ({ text, right }) => {
      try {
        JSON.parse(text)
        return undefined
      } catch {
        return { ...right, status: 200 }
      }
    },
    fails: ['malformed-body', 'empty-body'],
  },
]

/** Serves the receiver of this package with a flaw. */
export async function flawed({ spoil, sees, tokens }: Flaw) {
  const receiver = createReceiver({ sdkAppId: APP, tokens: tokens ?? TOKENS, logger: false })
  const answer = async (request: IncomingMessage) => {
    const bytes = await buffer(request).catch(() => undefined)
    if (!bytes) return undefined
    const url = new URL(request.url ?? '/', 'http://localhost')
    sees?.(url)
    const right = await receiver.handle({
      method: request.method ?? '',
      url: url.href,
      body: () => ({ raw: bytes }),
    })
    const spoilt = await spoil?.({
      ...{ url, right, text: bytes.toString() },
      type: request.headers['content-type'],
    })
    return spoilt === null ? undefined : (spoilt ?? right)
  }
  const server = createServer(async (request, response) => {
    const given = await answer(request)
    if (!given) request.socket.destroy()
    else response.writeHead(given.status, given.headers).end(given.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/chat`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
