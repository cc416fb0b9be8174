import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseTarget } from './target.ts'

/** A request as a route gets it. */
export type RoutedRequest = {
  request: IncomingMessage
  response: ServerResponse
  /** The whole path, percent-encoded. */
  path: string
  /** What follows the route's own path where that ends with `/*`: `index.html` of `/docs/index.html`. */
  rest: string
}

/** What answers at a path. `/docs/*` is `/docs/` and everything below it; any other path stands for itself. */
export type Route = {
  path: string
  /** The method that it takes; every method when absent. GET takes HEAD too. */
  method?: 'GET'
  answer: (routed: RoutedRequest) => unknown
}

/** A listener that gives each request to the first route that fits, and to `otherwise` when none does. */
export function createRouter(routes: readonly Route[], otherwise: Route['answer']) {
  return (request: IncomingMessage, response: ServerResponse): unknown => {
    const path = parseTarget(request.url)?.path ?? ''
    for (const route of routes) {
      const rest = restOf(route.path, path)
      if (rest !== undefined && takes(route, request.method))
        return route.answer({ request, response, path, rest })
    }
    return otherwise({ request, response, path, rest: '' })
  }
}

/** Routes for a path and everything below it. */
export function under(path: string, answer: Route['answer']): Route[] {
  return [
    { path, answer },
    { path: `${path}/*`, answer },
  ]
}

function restOf(pattern: string, path: string): string | undefined {
  if (!pattern.endsWith('/*')) return pattern === path ? '' : undefined
  const folder = pattern.slice(0, -1)
  return path.startsWith(folder) ? path.slice(folder.length) : undefined
}

const takes = ({ method }: Route, of = '') =>
  method === undefined || of === method || (method === 'GET' && of === 'HEAD')
