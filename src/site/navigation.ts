import { type Html, html } from './html.ts'
import type { CallbackPage, Family, Site } from './model.ts'

/** The links at the top of each page. */
export function siteLinks({ up, api, live }: Site, current?: string): Html {
  const acting = (path: string, text: string) =>
    html`<a href="${up}..${path}"${current === path && html` aria-current="page"`}>${text}</a>`
  return html`<nav aria-label="Site">
<a href="${up}index.html">Callbacks</a> <a href="${up}guide.html">Guide</a> <a href="${up}fields.html">Fields</a> <a href="${up}elements.html">Elements</a> <a href="${up}codes.html">Codes</a>
${live && html`${acting('/send', 'Send')} ${acting('/inspect', 'Inspect')} ${acting('/mock', 'Mock')}`}
${!live && html`<a href="${up}live.html">Send, inspect, mock</a>`}
<a href="${up}redoc.html">All on one page</a> <a href="${up}openapi.json">OpenAPI</a>
${api && html`<a href="${up}api/index.html">Library API</a>`}
</nav>`
}

/** All callbacks by family; on narrow screens the page "Callbacks" stands for it. */
export function sidebar(site: Site, current?: CallbackPage): Html {
  return html`<nav class="side" aria-label="All callbacks">
${site.families.map((family) => familyList(site, family, current))}
</nav>`
}

function familyList({ up }: Site, { name, title, callbacks }: Family, current?: CallbackPage) {
  const open = current?.family === name
  return html`<details${open && html` open`}><summary>${title}</summary><ul>
${callbacks.map(
  ({ command, operation, title, file }) =>
    html`<li><a class="${operation['x-phase']}" href="${up}${file}"${command === current?.command && html` aria-current="page"`}>${title}</a></li>\n`,
)}</ul></details>`
}
