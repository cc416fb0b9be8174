import type { ErrorRequestHandler, RequestHandler } from 'express'
import { error as validatorErrors } from 'express-openapi-validator'
import type { Logger } from 'pino'
import type { Callback } from '../contract/callbacks.ts'
import type { Finding } from '../contract/findings.ts'
import { MAX_FINDINGS } from '../contract/protocol.ts'
import { BodyError } from '../http/body.ts'
import { sendJson } from '../http/send.ts'
import { printable } from '../text/printable.ts'
import { Refusal } from './refusal.ts'

/** Answers with the result of `reply`, and logs a line for each accepted callback. */
export function answer(
  reply: (entry: Callback, body: unknown, query: unknown) => unknown,
  logger: Logger,
): RequestHandler {
  return async (req, res) => {
    const entry: Callback = res.locals.callback
    const { command, family, phase, batch } = entry
    // The validator has converted the integers of the query to numbers.
    const sdkAppId = req.query.SdkAppid
    const [clientIp, platform] = [shown(req.query.ClientIP), shown(req.query.OptPlatform)]
    const events = batch ? req.body.Events?.length : 1
    res.on('finish', () => {
      if (res.statusCode === 200)
        logger.info(
          { command, family, phase, sdkAppId, events, clientIp, platform },
          'callback accepted',
        )
    })
    res.json(await reply(entry, req.body, req.query))
  }
}

/** A parameter in a form that is safe for the log. */
const shown = (value: unknown) => (typeof value === 'string' ? printable(value, 60) : undefined)

/** Answers every error with `ActionStatus: FAIL` and the findings, and logs a line. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const callback: Callback | undefined = res.locals.callback
    const { status, message, findings } = refusalFor(error, callback?.command)
    const line = { status, command: callback?.command, findings }
    if (status >= 500) logger.error({ ...line, err: error }, message)
    else logger.warn(line, `refused: ${message}`)
    // Not res.json: the unread rest of the body must be read before the response ends.
    sendJson(res, status, { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: message, findings })
  }
}

function refusalFor(error: any, command = 'the callback'): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof validatorErrors.BadRequest) {
    const findings = findingsOf(error.errors)
    return new Refusal(
      400,
      `The request violates the contract of ${command}: ${summary(findings)}`,
      findings,
    )
  }
  if (error instanceof validatorErrors.InternalServerError) {
    const findings = findingsOf(error.errors)
    return new Refusal(
      500,
      `The handler's answer violates the contract of ${command}: ${summary(findings)}`,
      findings,
    )
  }
  if (error instanceof BodyError) return new Refusal(error.status, printable(error.message))
  // From Express itself: invalid percent-encoding in the path.
  if (error.status >= 400 && error.status < 500)
    return new Refusal(error.status, printable(error.message))
  return new Refusal(500, `The receiver failed on ${command}; see its log`)
}

/**
 * Maximum length of the path of a finding; those in the contract have at most a hundred characters.
 */
const LONGEST_PATH = 200

const summary = (findings: Finding[]) =>
  `${findings[0]?.message}${findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''}`

/** The errors of the validator without those that only repeat their branch. */
function findingsOf(errors: { path: string; message: string; errorCode?: string }[]): Finding[] {
  return errors
    .map(({ path, message, errorCode = '' }) =>
      finding(path, message, errorCode.split('.')[0] as string),
    )
    .filter(({ keyword }) => keyword !== 'if')
    .slice(0, MAX_FINDINGS)
}

/** `/body/Events/0` and `/response/ErrorCode` become pointers into the body, `/query/SdkAppid` becomes `query/SdkAppid`. */
function finding(place: string, message: string, keyword: string): Finding {
  const whole = place.startsWith('/query/')
    ? place.slice(1)
    : place.replace(/^\/(body|response)/, '')
  const path = printable(whole, LONGEST_PATH)
  const expected = keyword === 'required' ? 'required' : printable(message)
  return {
    path,
    keyword,
    expected,
    message: `${path || 'the whole value'} ${keyword === 'required' ? 'is required, but missing' : expected}`,
  }
}
