import express from 'express'
import { ANSWER } from './answer.ts'

/** Express 5 with its own body parser: nothing is checked. */
export default () => {
  const app = express()
  app.use(express.json({ type: () => true }))
  app.use((_request, response) => {
    response.json(ANSWER)
  })
  return app
}
