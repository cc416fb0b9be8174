import { html } from './html.ts'
import { page } from './layout.ts'
import { headingId } from './markdown.ts'
import type { Site } from './model.ts'

/** The page of the guides: what all callbacks have in common. */
export function guidePage(site: Site): string {
  const { title, summary = '', description = '' } = site.document.info
  const headings = [...description.matchAll(/^## (.+)$/gm)].map(([, text]) => text as string)
  return page({
    site,
    title: `Guide – ${title}`,
    description: `How the callbacks of Tencent Cloud Chat work: signature, two seconds, retries, going live. ${summary}`,
    path: 'guide.html',
    head: html`<h1>Guide</h1>
<p class="lead">${summary}</p>`,
    sections: headings.map((text) => ({ id: headingId(text), text })),
    body: site.md.block(description),
  })
}
