import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { type Document, deref } from '../openapi/document.ts'
import { pathsDocument } from '../openapi/paths.ts'
import { forPrism } from './document.ts'
import type { Answers } from './prefer.ts'

export type PrismOptions = {
  /** Generate answers from the schemas instead of using the examples. */
  dynamic?: boolean
}

/** The address of Prism on the loopback interface, and its answers for each callback. */
export type PrismAddress = {
  port: number
  answers: Record<string, Answers>
  /** What the contract's documents say of refusals: an example by status, or `default`. */
  refusals: Record<string, unknown>
}

// The log lines of Prism add little to its answers.
const ignore = () => {}
const quiet: any = {
  ...{ trace: ignore, debug: ignore, info: ignore, success: ignore, warn: ignore, error: ignore },
  child: () => quiet,
}

/**
 * Starts Prism with the paths document on a free port of the loopback interface. It knows only
 * paths (`/callback/<CallbackCommand>`); requests of the platform go through the front.
 */
export async function startPrism({ dynamic = false }: PrismOptions = {}): Promise<PrismAddress> {
  const contract = pathsDocument()
  const operations = await getHttpOperationsFromSpec(forPrism(contract))
  const server = createServer(operations, {
    cors: false,
    components: { logger: quiet },
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // An answer that violates the contract comes from a wrong example: report it instead of
      // sending it.
      errors: true,
      mock: { dynamic },
    },
  })
  const address = await server.listen(0, '127.0.0.1')
  return {
    port: Number(new URL(address).port),
    answers: answersOf(contract),
    refusals: refusalsOf(contract),
  }
}

/** The statuses and examples of every callback, by its command. */
function answersOf(contract: Document): Record<string, Answers> {
  const ofResponse = ([code, response]: [string, any]): [string, string[]] => [
    code,
    Object.keys(deref(contract, response).content?.['application/json']?.examples ?? {}),
  ]
  return Object.fromEntries(
    Object.entries(contract.paths ?? {}).map(([path, { post }]) => [
      path.split('/').pop(),
      Object.fromEntries(Object.entries(post.responses).map(ofResponse)),
    ]),
  )
}

/** All callbacks have the same refusals. */
function refusalsOf(contract: Document): Record<string, unknown> {
  const [first] = Object.values(contract.paths ?? {})
  return Object.fromEntries(
    Object.entries<object>(first?.post.responses ?? {})
      .filter(([status]) => status !== '200')
      .map(([status, response]) => {
        const { example, examples } = deref<any>(contract, response).content['application/json']
        return [status, example ?? Object.values<any>(examples ?? {})[0]?.value]
      }),
  )
}
