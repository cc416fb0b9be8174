import { createNodeMiddleware, Webhooks } from '@octokit/webhooks'
import { TOKEN } from '../cases.ts'
import { count } from './handled.ts'

/**
 * GitHub's webhook receiver: signature over the body and dispatch to a handler, without validation.
 */
export default () => {
  const webhooks = new Webhooks({ secret: TOKEN })
  webhooks.on('issues.opened', count)
  return createNodeMiddleware(webhooks, { path: '/github' })
}
