import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpResponse,
} from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import { pino } from 'pino'
import { callbacks } from '../../src/contract/callbacks.ts'
import type { Command } from '../../src/contract/types.ts'
import { check } from '../../src/contract/validate.ts'
import type { Document } from '../../src/openapi/document.ts'
import { createReferenceReceiver } from '../../src/reference/receiver.ts'
import { callbackUrl } from '../../src/request/url.ts'

/** Valid examples of a callback, for validators that see a request only with a reply and the other way round. */
export type Valid = { request: unknown; reply: unknown }

/**
 * Judges a value as the request or reply of a callback: `valid`, `invalid`, or why it could not be
 * judged.
 */
export type Oracle = (
  command: Command,
  part: 'request' | 'reply',
  value: unknown,
  valid: Valid,
) => Promise<string>

const verdict = (valid: boolean) => (valid ? 'valid' : 'invalid')

const APP = 1400000000

/** The precompiled validators of the lenient profile. */
export const precompiled: Oracle = async (command, part, value) =>
  verdict(!check(command, part, value).length)

/** express-openapi-validator, as the reference receiver answers over HTTP; a reply is judged as the answer of a handler. */
export async function reference(
  document: Document,
): Promise<{ oracle: Oracle; close: () => void }> {
  let reply: unknown
  const handlers = Object.fromEntries(
    callbacks.map(({ command }) => [command, () => reply as never]),
  )
  const logger = pino({ enabled: false })
  const server = createServer(
    createReferenceReceiver({ sdkAppIds: [APP], tokens: 'none', handlers, logger, document }),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const oracle: Oracle = async (command, part, value, valid) => {
    const pair = { ...valid, [part]: value }
    reply = pair.reply
    const path = callbackUrl('/', command, { sdkAppId: APP })
    const status = await post({ port, path, agent }, JSON.stringify(pair.request))
    // A bad request is answered 400 and a bad reply 500; anything else says that the validator did not come to judge it.
    const judged = status === 200 || status === (part === 'request' ? 400 : 500)
    return judged ? verdict(status === 200) : `answered ${status}`
  }
  const close = () => {
    agent.destroy()
    server.close()
  }
  return { oracle, close }
}

function post(
  to: { port: number; path: string; agent: Agent },
  body: string,
): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const call = request({ ...to, host: '127.0.0.1', method: 'POST' }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode))
    })
    call.on('error', fail).end(body)
  })
}

/**
 * Prism as its proxy works, with the reply put in the place of the upstream's: one call judges request and reply. In process,
 * because Prism over HTTP would judge the same with the same functions and take a minute.
 */
export async function prism(document: Document): Promise<Oracle> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const byPath = new Map<string, IHttpOperation>(
    operations.map((operation) => [operation.path, operation]),
  )
  const headers = { 'content-type': 'application/json' }
  let reply: IHttpResponse
  const instance = createInstance(
    {
      isProxy: true,
      upstream: new URL('http://localhost'),
      upstreamProxy: undefined,
      checkSecurity: false,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    {
      logger: pino({ enabled: false }) as never,
      forward: () => () => async () => ({ _tag: 'Right', right: reply }),
    },
  )
  return async (command, part, value, valid) => {
    const pair = { ...valid, [part]: value }
    const path = `/callback/${command}`
    reply = { statusCode: 200, headers, body: pair.reply }
    const url = { path, query: { SdkAppid: String(APP), CallbackCommand: command } }
    const input = { method: 'post' as const, url, headers, body: pair.request }
    const result = await instance.request(input, [byPath.get(path) as IHttpOperation])()
    if (result._tag === 'Left') return result.left.message
    return verdict(!result.right.validations[part === 'request' ? 'input' : 'output'].length)
  }
}
