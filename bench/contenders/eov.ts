import express, { type RequestHandler } from 'express'
import * as OpenApiValidator from 'express-openapi-validator'
import contract from '../../generated/openapi.paths.json' with { type: 'json' }
import { ANSWER } from './answer.ts'

/** What one would write by hand: Express and express-openapi-validator over the whole paths document. */
export default () => {
  const app = express()
  app.use(express.json())
  app.use(
    ...OpenApiValidator.middleware({
      apiSpec: structuredClone(contract) as never,
      validateRequests: { allowUnknownQueryParameters: true },
      validateResponses: true,
      formats: { uint32: true },
    }),
  )
  const answer: RequestHandler = (_request, response) => {
    response.json(ANSWER)
  }
  app.post('/callback/:command', answer)
  return app
}
