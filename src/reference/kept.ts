import type { RequestHandler } from 'express'
import type { Callback } from '../contract/callbacks.ts'
import { parseQuery } from '../receiver/incoming/query.ts'
import type { Keep } from './receiver.ts'
import { Refusal } from './refusal.ts'

/** Stores after-callbacks: OK is answered only when they are stored. */
export function kept(keep: Keep): RequestHandler {
  return async (req, res, next) => {
    const callback: Callback = res.locals.callback
    if (callback.phase === 'after') {
      const { query } = parseQuery(req.originalUrl)
      const delivery = { callback, body: req.body, raw: res.locals.raw, query: { ...query } }
      await keep(delivery).catch((error: Error) => {
        throw new Refusal(
          503,
          `The event could not be stored; the sender may try again: ${error.message}`,
        )
      })
    }
    next()
  }
}
