import express, { type RequestHandler } from 'express'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createReferenceReceiver } from '../../src/reference/receiver.ts'
import { APP, founding, poster, serve, wire } from './serve.ts'

const COMMAND = 'C2C.CallbackAfterSendMsg'

/** An app with the receiver below a path, behind other middleware. */
async function mounted(...before: RequestHandler[]) {
  const app = express()
  const logger = pino({ enabled: false })
  app.use(...before, (_req, _res, next) => next())
  app.use('/chat/callback', createReferenceReceiver({ sdkAppIds: [APP], tokens: 'none', logger }))
  return poster(await serve(app))
}

it.each(['/chat/callback', '/chat/callback/deeper'])('accepts and refuses at %s', async (path) => {
  const post = await mounted()
  expect(await post(path + wire(COMMAND), founding(COMMAND))).toMatchObject({
    status: 200,
    body: { ActionStatus: 'OK' },
  })
  expect(await post(path + wire(COMMAND), {})).toMatchObject({ status: 400 })
})

it('leaves the URL as it was for an access log', async () => {
  const seen: string[] = []
  const post = await mounted((req, res, next) => {
    res.on('finish', () => seen.push(`${res.statusCode} ${req.originalUrl}`))
    next()
  })
  const url = `/chat/callback${wire(COMMAND)}`
  await post(url, founding(COMMAND))
  await post(url, {})
  expect(seen).toEqual([`200 ${url}`, `400 ${url}`])
})

it('takes the body that a parser before it has read', async () => {
  const post = await mounted(express.json())
  const json = { 'content-type': 'application/json' }
  const url = `/chat/callback${wire(COMMAND)}`
  expect(await post(url, founding(COMMAND), json)).toMatchObject({ status: 200 })
  expect(await post(url, {}, json)).toMatchObject({
    status: 400,
    body: { findings: [{ keyword: 'required' }] },
  })
})

it('says what to do when somebody has read the body and left none', async () => {
  const post = await mounted((req, _res, next) => void req.resume().once('end', next))
  expect(await post(`/chat/callback${wire(COMMAND)}`, founding(COMMAND))).toMatchObject({
    status: 500,
    body: { ErrorInfo: expect.stringContaining('Mount the receiver before body parsers') },
  })
})
