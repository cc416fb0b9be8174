import type { Document } from '../../openapi/document.ts'
import { html } from '../../site/html.ts'
import { page } from '../../site/layout.ts'
import { siteOf } from '../../site/site-data.ts'

/** The pages that act, by path; each has an island of the same name. */
export const LIVE_PAGES = {
  '/send': {
    title: 'Send a callback',
    description:
      'Sends a callback to your backend as Tencent Cloud Chat does, and says what Chat would do with the answer.',
  },
  '/inspect': {
    title: 'What arrives',
    description:
      'Each request to /callback, live: signature, contract, body with its documentation, the answer.',
  },
  '/mock': {
    title: 'What the mock answers',
    description:
      'Chooses what the mock of your backend answers to each callback, and shows what it was asked.',
  },
} as const

export type LivePath = keyof typeof LIVE_PAGES

/** A page whose content is made by its island. */
export function livePage(document: Document, path: LivePath): string {
  const { title, description } = LIVE_PAGES[path]
  return page({
    site: siteOf(document, 'docs/', { live: true }),
    title: `${title} – ${document.info.title}`,
    description,
    current: path,
    head: html`<h1>${title}</h1>
<p class="lead">${description}</p>
<noscript><p>This page needs scripts. The same in a terminal: <code>${TERMINAL[path]}</code></p></noscript>`,
    body: html`<div id="island"></div>`,
    islands: [path.slice(1)],
  })
}

const TERMINAL: Record<LivePath, string> = {
  '/send': 'tcw send',
  '/inspect': 'tcw proxy',
  '/mock': 'tcw mock --answer',
}
