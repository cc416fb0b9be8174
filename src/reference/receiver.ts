import express, { type Express } from 'express'
import { type Logger, pino } from 'pino'
import type { Callback } from '../contract/callbacks.ts'
import { checkTokens, type Tokens } from '../contract/tokens.ts'
import type { Command, Webhooks } from '../contract/types.ts'
import type { Document } from '../openapi/document.ts'
import { receiverDocument } from '../openapi/paths.ts'
import { answer, answerErrors } from './answers.ts'
import { jsonBody } from './body.ts'
import { knownCallback, ownApp, parsedQuery, postOnly, signed } from './checks.ts'
import { defaultReply } from './default-reply.ts'
import { kept } from './kept.ts'
import { validated } from './validated.ts'

/**
 * Returns the reply to a callback. The body is as it was sent; the integers of the query are
 * numbers.
 */
export type Handler<C extends Command = Command> = (
  command: C,
  body: Webhooks[C]['request'],
  query: Webhooks[C]['query'],
) => Webhooks[C]['reply'] | Promise<Webhooks[C]['reply']>

/** Stores a valid after-callback. `query` is without `Sign` and `RequestTime`. */
export type Keep = (delivery: {
  callback: Callback
  body: Record<string, unknown>
  raw: Uint8Array | undefined
  query: Record<string, string>
}) => Promise<void>

export type ReferenceOptions = {
  /** Accepted SDKAppIDs. */
  sdkAppIds: readonly number[]
  /** Tokens from the console, several during a rotation; `'none'`: `Sign` is not checked. */
  tokens: Tokens
  /** The reply to each callback; OK for those that are not listed. */
  handlers?: { [C in Command]?: Handler<C> }
  /** Callbacks whose validators are created at start instead of on their first request. */
  warm?: readonly Command[]
  logger?: Logger
  /** The clock, in milliseconds since 1970. */
  now?: () => number
  /** Stores after-callbacks before they are answered OK; 503 when it rejects. Nothing by default. */
  keep?: Keep
  /** A paths document; by default that of the contract, with closed replies. */
  document?: Document
}

/**
 * The reference receiver: an Express app that accepts the callbacks of Tencent Cloud Chat on any
 * path, standalone (`createReferenceReceiver(options).listen(port)`) or mounted in another app
 * (`app.use('/callback', …)`). express-openapi-validator validates requests and replies.
 *
 * @throws TypeError for missing tokens without `'none'`
 */
export function createReferenceReceiver(options: ReferenceOptions): Express {
  const { sdkAppIds, handlers = {}, warm = [], logger = pino(), now = Date.now } = options
  const { document = receiverDocument() } = options
  const tokens = checkTokens(options.tokens)
  if (tokens === 'none')
    logger.warn(
      'SIGNATURES ARE NOT CHECKED: anyone can post callbacks. Set CALLBACK_TOKENS to the token of the console.',
    )

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(postOnly, parsedQuery, ownApp(sdkAppIds), signed(tokens, now))
  app.use(jsonBody, knownCallback(logger), validated(document, warm))
  if (options.keep) app.use(kept(options.keep))
  app.use(
    answer(({ command }, body, query) => {
      const handler = handlers[command] as Handler | undefined
      return handler
        ? handler(command, body as never, query as never)
        : defaultReply(document, command, body)
    }, logger),
  )
  app.use(answerErrors(logger))
  return app
}
