import express, { type RequestHandler } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import type { Callback } from '../contract/callbacks.ts'
import type { Document } from '../openapi/document.ts'
import { pathOf } from '../openapi/paths.ts'
import { forValidation, slice } from './slice.ts'

/**
 * Maximum size of a body for which all findings are reported, in bytes. The time grows with the
 * square of the errors: seconds at 32 KiB.
 */
const ALL_FINDINGS_LIMIT = 4096

/**
 * Validates request and reply of the callback in `res.locals.callback` against the paths document.
 * Each callback has its own validator for its part of the document, created on its first request;
 * `warm` lists those to create at start.
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
    // The validator routes by originalUrl. The query is removed because it is read from req.query:
    // there the validator would reject the colons of an IPv6 ClientIP as "reserved characters".
    const { originalUrl } = req
    req.originalUrl = pathOf(command)
    // It answers 415 without a Content-Type, and keeps a compiled schema for each one it has seen.
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
      // `npm run lint` checks the whole document.
      validateApiSpec: false,
      // New parameters may be sent, and some known ones are sent empty.
      validateRequests: { allowUnknownQueryParameters: true, allErrors },
      // An invalid reply goes to the error middleware, which answers 500.
      validateResponses: { allErrors: true },
      // The checks before this one have done this.
      validateSecurity: false,
      fileUploader: false,
      formats: { uint32: true },
    }),
  )
  return router
}
