import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { startMock } from '../../src/mock/mock.ts'
import { nodeAdapter } from '../../src/receiver/adapters/node.ts'
import { createReceiver } from '../../src/receiver/receiver.ts'
import { startReference } from '../../src/reference/start.ts'
import { APP } from './document.ts'

const OPTIONS = { port: 0, sdkAppIds: [APP], tokens: 'none' } as const

/** The three that a contract has: reference, mock and library, each refusing what breaks it. */
export async function startServers() {
  const reference = await startReference({ ...OPTIONS, logger: pino({ level: 'silent' }) })
  const mock = await startMock(OPTIONS)
  const library = await startLibrary()
  return {
    urls: { reference: reference.url, mock: mock.url, library: library.url },
    close: () => Promise.all([reference.close(), mock.close(), library.close()]),
  }
}

async function startLibrary() {
  const options = { sdkAppId: APP, tokens: 'none', invalid: 'reject', logger: false } as const
  const server = createServer(nodeAdapter(createReceiver(options)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
