import express, { type RequestHandler } from 'express'
import { BODY_LIMIT_BYTES } from '../contract/protocol.ts'
import { Refusal } from './refusal.ts'

/**
 * Reads the body as JSON into `req.body`, whatever the Content-Type header says: the official request sample has none.
 * https://www.tencentcloud.com/document/product/1047/34354
 */
export const jsonBody: RequestHandler[] = [
  express.raw({ type: () => true, limit: BODY_LIMIT_BYTES }),
  (req, res, next) => {
    res.locals.bodyBytes = Buffer.isBuffer(req.body) ? req.body.length : 0
    req.body = parse(req.body)
    next()
  },
]

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function parse(bytes: unknown): unknown {
  if (!Buffer.isBuffer(bytes) || !bytes.length) {
    throw new Refusal(
      400,
      'The body is empty; a callback carries JSON. Does a body parser run before the receiver? Mount it first.',
    )
  }
  let text: string
  try {
    text = UTF8.decode(bytes)
  } catch {
    throw new Refusal(400, 'The body is not UTF-8')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(400, `The body is not JSON: ${(error as Error).message}`)
  }
}
