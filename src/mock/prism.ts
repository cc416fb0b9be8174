import contract from '../../generated/openapi.paths.json' with { type: 'json' }
import { optionalPackages } from '../optional-package.ts'

export type PrismOptions = {
  /** Make answers up from the schemas instead of taking the examples. */
  dynamic?: boolean
}

export type Prism = { port: number; close(): Promise<void> }

const PACKAGES = ['@stoplight/prism-http-server', '@stoplight/prism-http']

// Prism's own lines say little that the answer does not say too.
const ignore = () => {}
const quiet: any = { ...{ trace: ignore, debug: ignore, info: ignore, success: ignore, warn: ignore, error: ignore }, child: () => quiet }

/**
 * Starts Prism with the paths document on a free port of the loopback interface. It knows paths (`/callback/<CallbackCommand>`)
 * only; what the platform sends goes through the front.
 *
 * @throws Error when Prism is not installed
 */
export async function startPrism({ dynamic = false }: PrismOptions = {}): Promise<Prism> {
  const [{ createServer }, { getHttpOperationsFromSpec }] = await optionalPackages('The mock', PACKAGES, () =>
    Promise.all([import('@stoplight/prism-http-server'), import('@stoplight/prism-http')]),
  )
  // Prism resolves the references of the document that it is given in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(contract))
  const server = createServer(operations, {
    cors: true,
    components: { logger: quiet },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // An answer that breaks the contract would be a mistake in its examples: say so instead of sending it.
      errors: true,
      mock: { dynamic },
    },
  })
  const address = await server.listen(0, '127.0.0.1')
  return { port: Number(new URL(address).port), close: () => server.close() }
}
