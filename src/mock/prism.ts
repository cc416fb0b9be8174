import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { pathsDocument } from '../openapi/paths.ts'
import { forPrism } from './document.ts'

export type PrismOptions = {
  /** Make answers up from the schemas instead of taking the examples. */
  dynamic?: boolean
}

// Prism's own lines say little that the answer does not say too.
const ignore = () => {}
const quiet: any = {
  ...{ trace: ignore, debug: ignore, info: ignore, success: ignore, warn: ignore, error: ignore },
  child: () => quiet,
}

/**
 * Starts Prism with the paths document on a free port of the loopback interface. It knows paths (`/callback/<CallbackCommand>`)
 * only; what the platform sends goes through the front. Returns the port.
 */
export async function startPrism({ dynamic = false }: PrismOptions = {}): Promise<number> {
  const operations = await getHttpOperationsFromSpec(forPrism(pathsDocument()))
  const server = createServer(operations, {
    cors: false,
    components: { logger: quiet },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // An answer that breaks the contract would be a mistake in its examples: say so instead of sending it.
      errors: true,
      mock: { dynamic },
    },
  })
  const address = await server.listen(0, '127.0.0.1')
  return Number(new URL(address).port)
}
