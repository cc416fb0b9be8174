import type { RequestHandler } from 'express'
import { BODY_LIMIT_BYTES, DEPTH_LIMIT } from '../contract/protocol.ts'
import { type Body, BodyError, textOf, tidy } from '../http/body.ts'
import { readBody } from '../http/read-body.ts'
import { printable } from '../text/printable.ts'

/**
 * Reads the body as JSON into `req.body`, whatever the Content-Type header says: the official request sample has none.
 * https://www.tencentcloud.com/document/product/1047/34354
 */
export const jsonBody: RequestHandler = async (req, res, next) => {
  const body = await readBody(req, BODY_LIMIT_BYTES)
  req.body = parsed(body)
  // The size of a body from an earlier parser is known only to that parser.
  res.locals.bodyBytes = 'raw' in body ? body.raw.length : Number.POSITIVE_INFINITY
  res.locals.raw = 'raw' in body ? body.raw : undefined
  if (typeof req.body === 'object' && req.body !== null) tidy(req.body, DEPTH_LIMIT)
  next()
}

function parsed(body: Body): unknown {
  if ('parsed' in body) return body.parsed
  const text = textOf(body.raw, BODY_LIMIT_BYTES)
  if (!text) throw new BodyError(400, 'the body is empty; a callback is a POST with a JSON body')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BodyError(400, `the body is not JSON: ${printable((error as Error).message)}`)
  }
}
