import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseTarget } from './target.ts'

/** A request as a route receives it. */
export type RoutedRequest = {
  request: IncomingMessage
  response: ServerResponse
  /** The whole path, percent-encoded. */
  path: string
  /** The part matched by `*` in the path of the route: `index.html` of `/docs/index.html`. */
  rest: string
}

/**
 * What answers at a path. `/docs/*` matches `/docs/` and everything below it; any other path
 * matches exactly.
 */
export type Route = {
  path: string
  /** The method; every method when absent. GET includes HEAD. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  answer: (routed: RoutedRequest) => unknown
}

/** A listener that passes each request to the first matching route, or to `otherwise`. */
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
