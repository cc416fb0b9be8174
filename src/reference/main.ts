// The reference receiver by itself: node src/reference/main.ts [--port 4010] [--sdk-app-id 1400000000] [--tokens a,b]
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { createReferenceReceiver } from './receiver.ts'
import { readSettings } from './settings.ts'

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'sdk-app-id': { type: 'string' }, tokens: { type: 'string' } },
})
const { port, ...settings } = readSettings({ port: values.port, sdkAppId: values['sdk-app-id'], tokens: values.tokens })
const logger = pino()
const server = createReferenceReceiver({ ...settings, logger }).listen(port, (error) => {
  if (error) throw error
  logger.info({ ...settings, tokens: settings.tokens.length, address: server.address() }, 'reference receiver listens')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
