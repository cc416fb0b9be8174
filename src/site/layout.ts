import { PHASES } from './facts.ts'
import { type Html, html } from './html.ts'
import type { CallbackPage, Site } from './model.ts'
import { sidebar, siteLinks } from './navigation.ts'

/** A part of the page that readers can jump to. */
export type Section = { id: string; text: string | Html }

export type PageOptions = {
  site: Site
  title: string
  /** For search engines: plain text. */
  description: string
  /** The path of the page from the root of the site; absent for pages outside of it. */
  path?: string
  /** Where the page is: the pages above it. */
  crumbs?: { text: string; href: string }[]
  /** What comes before the list of sections: the heading, the first words. */
  head: Html
  /** The sections of the page, for "On this page". */
  sections?: Section[]
  body?: Html
  /** The path of the page, if it is one of those that act. */
  current?: string
  /** The callback that the page is about. */
  callback?: CallbackPage
  previous?: CallbackPage
  next?: CallbackPage
  /** Islands of the page beside `page`, which every page has. */
  islands?: string[]
}

/** A whole page around its content. */
export function page(options: PageOptions): string {
  const { site, crumbs = [], head, sections = [], body, callback, current, islands = [] } = options
  const text = html`<!doctype html>
<html lang="en">
<head>
${metadata(options)}
</head>
<body data-up="${site.up}">
<a class="skip" href="#content">Skip to the content</a>
<header class="site"><a class="home" href="${site.up}index.html">Tencent Cloud Chat webhooks</a>
${siteLinks(site, current)}
<button type="button" class="search-button" hidden>Search <kbd>/</kbd></button></header>
<div class="columns">
${sidebar(site, callback)}
<main id="content">
<div class="head">
${crumbs.length > 0 && html`<nav class="path" aria-label="Breadcrumbs"><ol>${crumbs.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ol></nav>`}
${head}
</div>
${sections.length > 1 && onThisPage(sections)}
<div class="body">
${body}
</div>
</main>
</div>
<footer><p>An unofficial contract, not affiliated with Tencent. Facts come from the public documentation that the page of each callback names,
the newest of ${site.newestSource}. Contract ${site.document.info.version}.</p></footer>
${['page', ...islands].map((name) => html`<script src="${site.up}assets/${name}.js" defer></script>\n`)}</body>
</html>
`
  return text.text
}

function metadata({ site, title, description, path, previous, next }: PageOptions): Html {
  const { up, address } = site
  const short = shortened(description)
  const link = (rel: string, callback?: CallbackPage) =>
    callback && html`<link rel="${rel}" href="${up}${callback.file}">\n`
  const url = address && path !== undefined && new URL(path, address).href
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${short}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${short}">
<meta property="og:type" content="article">
${
  url &&
  html`<meta property="og:url" content="${url}">
<meta property="og:image" content="${new URL('social.png', address).href}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:image" content="${new URL('social.png', address).href}">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${url}">
`
}<link rel="stylesheet" href="${up}style.css">
<link rel="icon" href="data:,">
${link('prev', previous)}${link('next', next)}`
}

const onThisPage = (sections: Section[]) => html`<nav class="toc" aria-label="On this page"><ul>
${sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul></nav>`

/** The badge of a before- or after-callback. */
export function phaseBadge(phase: 'before' | 'after', text: string = PHASES[phase].name): Html {
  return html`<span class="badge ${phase}">${text}</span>`
}

/** At most 160 characters of plain text, cut between words. */
function shortened(markdown: string): string {
  const text = markdown.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').trim()
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s\S*$/, '')}…`
}
