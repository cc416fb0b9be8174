import express, { type RequestHandler } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import type { Callback } from '../contract/callbacks.ts'
import type { Document } from '../openapi/document.ts'
import { pathOf } from '../openapi/paths.ts'
import { forValidation, slice } from './slice.ts'

/** Bytes up to which a body gets all of its findings. The time for them grows with the square of its faults: seconds at 32 KiB. */
const ALL_FINDINGS_LIMIT = 4096

/**
 * Holds request and answer of the callback in `res.locals.callback` against the paths document. Each callback gets a validator of
 * its own on its part of the document, made when its first request comes; `warm` names those to make at once.
 */
export function validated(document: Document, warm: readonly string[]): RequestHandler {
  const prepared = forValidation(document)
  const validators = new Map<string, RequestHandler>()
  const validatorOf = (command: string, allErrors: boolean) => {
    const key = `${command} ${allErrors}`
    const validator = validators.get(key) ?? validatorFor(prepared, command, allErrors)
    validators.set(key, validator)
    return validator
  }
  for (const command of warm) validatorOf(command, true)
  return (req, res, next) => {
    const { command } = res.locals.callback as Callback
    // The validator routes by originalUrl. Without the query, which it reads from req.query: it would refuse the colons of an
    // IPv6 ClientIP there as "reserved characters".
    const { originalUrl } = req
    req.originalUrl = pathOf(command)
    // It answers 415 without a Content-Type and keeps a compiled schema for each one that it sees.
    req.headers['content-type'] = 'application/json'
    validatorOf(command, res.locals.bodyBytes <= ALL_FINDINGS_LIMIT)(req, res, (error) => {
      req.originalUrl = originalUrl
      next(error)
    })
  }
}

function validatorFor(document: Document, command: string, allErrors: boolean): RequestHandler {
  const router = express.Router()
  router.use(
    ...OpenApiValidator.middleware({
      apiSpec: slice(document, command) as never,
      // `npm run lint` has checked the document as a whole.
      validateApiSpec: false,
      // New parameters may come, and some that are known come empty.
      validateRequests: { allowUnknownQueryParameters: true, allErrors },
      // A bad answer goes to the error middleware, which makes a 500 of it.
      validateResponses: { allErrors: true },
      // The checks before this one have done it.
      validateSecurity: false,
      fileUploader: false,
      formats: { uint32: true },
    }),
  )
  return router
}
