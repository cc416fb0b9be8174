import { html } from './html.ts'
import { page } from './layout.ts'
import { headingId } from './markdown.ts'
import type { Site } from './model.ts'

/** The page of the guides: what all callbacks have in common. */
export function guidePage({ document, md, api }: Site): string {
  const { title, summary = '', description = '' } = document.info
  const headings = [...description.matchAll(/^## (.+)$/gm)].map(([, text]) => text as string)
  const contents = html`<nav aria-label="On this page"><ul class="contents">
${headings.map((text) => html`<li><a href="#${headingId(text)}">${text}</a></li>\n`)}</ul></nav>`
  return page({
    title: `Guide – ${title}`,
    description: `How the callbacks of Tencent Cloud Chat work: signature, two seconds, retries, going live. ${summary}`,
    up: '',
    api,
    body: html`<h1>Guide</h1>
<p class="lead">${summary}</p>
${contents}
${md.block(description)}`,
  })
}
