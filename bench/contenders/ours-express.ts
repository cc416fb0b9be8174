import express from 'express'
import { expressAdapter } from '../../src/receiver/adapters/express.ts'
import { receiver } from './receiver.ts'

export default () => {
  const app = express()
  app.use('/callback', expressAdapter(receiver()))
  return app
}
