import { createNodeMiddleware, Webhooks } from '@octokit/webhooks'
import { TOKEN } from '../cases.ts'
import { count } from './handled.ts'

/** GitHub's own receiver of webhooks: signature over the body, dispatch to a handler; it validates nothing. */
export default () => {
  const webhooks = new Webhooks({ secret: TOKEN })
  webhooks.on('issues.opened', count)
  return createNodeMiddleware(webhooks, { path: '/github' })
}
