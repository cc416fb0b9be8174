import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { commandOfPath, findCallback } from '../contract/callbacks.ts'
import { ACK } from '../contract/protocol.ts'
import { verifySignature } from '../contract/signature.ts'
import type { Tokens } from '../contract/tokens.ts'
import { printable } from '../text/printable.ts'
import { queryFinding, Refusal } from './refusal.ts'

/** The platform uses POST; another method comes from a browser or a mistake. */
export const postOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'POST') return next()
  res.set('Allow', 'POST')
  throw new Refusal(
    405,
    `Tencent Cloud Chat posts its callbacks here; ${req.method} is not supported. Send a POST.`,
  )
}

/**
 * Express parses the query on each access, and it is accessed about ten times, also by the
 * validator.
 */
export const parsedQuery: RequestHandler = (req, _res, next) => {
  Object.defineProperty(req, 'query', {
    value: req.query,
    writable: true,
    configurable: true,
    enumerable: true,
  })
  next()
}

/**
 * The receiver has to check that the event belongs to its own app.
 * https://www.tencentcloud.com/document/product/1047/34354
 */
export function ownApp(sdkAppIds: readonly number[]): RequestHandler {
  return (req, _res, next) => {
    const text = parameter(req, 'SdkAppid')
    if (text === undefined || !/^[0-9]{1,10}$/.test(text)) {
      const finding = queryFinding(
        'SdkAppid',
        text === undefined ? 'required' : 'type',
        'the SDKAppID, digits',
        text,
      )
      throw new Refusal(400, `${finding.message}. Is this a callback of Tencent Cloud Chat?`, [
        finding,
      ])
    }
    if (!sdkAppIds.includes(Number(text))) {
      const finding = queryFinding(
        'SdkAppid',
        'enum',
        'the SDKAppID of an app that this receiver serves',
        text,
      )
      throw new Refusal(403, `${finding.message}. Is SDK_APP_ID the SDKAppID from the console?`, [
        finding,
      ])
    }
    next()
  }
}

/** Checks `Sign` and `RequestTime` against the tokens. `now` is in milliseconds. */
export function signed(tokens: Tokens, now: () => number): RequestHandler {
  return (req, _res, next) => {
    if (tokens === 'none') {
      // The platform sends parameters that it has no value for as empty ones; without tokens, this one says nothing.
      if (req.query.RequestTime === '') delete req.query.RequestTime
      return next()
    }
    const sign = parameter(req, 'Sign')
    const requestTime = parameter(req, 'RequestTime')
    const result = verifySignature({ sign, requestTime, tokens, now: now() })
    if (result.ok) return next()
    throw new Refusal(401, result.reason, [
      {
        path: `query/${result.parameter}`,
        keyword: 'signature',
        message: result.reason,
        expected: 'a valid signature',
      },
    ])
  }
}

/**
 * Finds the callback by the query's `CallbackCommand` (a body may lack it) or, as the paths edition has it, by the end of the path, and
 * leaves it in `res.locals.callback`. The platform adds callbacks without notice: a word that is not known is answered OK and logged.
 */
export function knownCallback(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const command = parameter(req, 'CallbackCommand') || commandOfPath(req.path)
    if (!command) {
      const finding = queryFinding(
        'CallbackCommand',
        'required',
        'the command of a callback',
        command,
      )
      throw new Refusal(400, `${finding.message}. The query decides, not the body.`, [finding])
    }
    res.locals.callback = findCallback(command)
    if (res.locals.callback) return next()
    logger.warn({ command: printable(command, 60) }, 'unknown callback, answered OK')
    res.json(ACK)
  }
}

function parameter(req: Request, name: string): string | undefined {
  const value = req.query[name]
  if (value === undefined || typeof value === 'string') return value
  const finding = queryFinding(name, 'maxItems', 'one value', JSON.stringify(value))
  throw new Refusal(400, finding.message, [finding])
}
