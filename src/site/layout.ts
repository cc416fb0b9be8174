import { PHASES } from './facts.ts'
import { type Html, html } from './html.ts'
import type { CallbackPage } from './model.ts'

export type PageOptions = {
  title: string
  /** For search engines: plain text. */
  description: string
  /** The relative path from the page to the root of the site: empty or `../`. */
  up: string
  body: Html
  previous?: CallbackPage
  next?: CallbackPage
  /** Whether the site contains the API reference of the library. */
  api?: boolean
}

/** A whole page around its content. */
export function page({ title, description, up, body, previous, next, api }: PageOptions): string {
  const link = (rel: string, callback?: CallbackPage) =>
    callback && html`<link rel="${rel}" href="${up}${callback.file}">\n`
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${shortened(description)}">
<link rel="stylesheet" href="${up}style.css">
<link rel="icon" href="data:,">
${link('prev', previous)}${link('next', next)}</head>
<body>
<header class="site"><nav aria-label="Site"><a class="home" href="${up}index.html">Tencent Cloud Chat webhooks</a>
<a href="${up}guide.html">Guide</a> <a href="${up}redoc.html">All on one page</a> <a href="${up}openapi.json">OpenAPI</a>
${api && html`<a href="${up}api/index.html">Library API</a>`}</nav></header>
<main>
${body}
</main>
<footer><p>An unofficial contract, not affiliated with Tencent. Facts come from the public documentation that each page names.</p></footer>
</body>
</html>
`
  return text.text
}

/** The badge of a before- or after-callback. */
export function phaseBadge(phase: 'before' | 'after', text: string = PHASES[phase].name): Html {
  return html`<span class="badge ${phase}">${text}</span>`
}

/** At most 160 characters of plain text, cut between words. */
function shortened(markdown: string): string {
  const text = markdown.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').trim()
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s\S*$/, '')}…`
}
