// The reference receiver by itself: npm run reference -- [--port 4010] [--sdk-app-id 1400000000] [--tokens a,b]
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { readSettings } from '../cli/settings.ts'
import { listen } from '../http/listen.ts'
import { createReferenceReceiver } from './receiver.ts'

const OPTIONS = {
  port: { type: 'string' },
  'sdk-app-id': { type: 'string' },
  tokens: { type: 'string' },
} as const

try {
  const { values } = parseArgs({ options: OPTIONS })
  const { port, ...settings } = readSettings({
    port: values.port,
    sdkAppId: values['sdk-app-id'],
    tokens: values.tokens,
  })
  const logger = pino()
  const server = createServer(createReferenceReceiver({ ...settings, logger }))
  const url = await listen(server, port)
  logger.info({ ...settings, tokens: settings.tokens.length, url }, 'reference receiver listens')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
} catch (error) {
  console.error(`error: ${(error as Error).message}`)
  process.exitCode = 2
}
