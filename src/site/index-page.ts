import { html } from './html.ts'
import { page, phaseBadge } from './layout.ts'
import type { Markdown } from './markdown.ts'
import type { Family, Site } from './model.ts'

/** Every callback by family, on one page that the browser can search. */
export function indexPage(site: Site): string {
  const { document, callbacks, families, md } = site
  const { title, version, summary = '' } = document.info
  const before = callbacks.filter(({ operation }) => operation['x-phase'] === 'before').length
  return page({
    site,
    title,
    description: `${summary} ${callbacks.length} callbacks with fields, answers, examples and sources.`,
    path: '',
    head: html`<h1>${title} <small>${version}</small></h1>
<p class="lead">${summary}</p>
<p>${callbacks.length} callbacks: ${before} ${phaseBadge('before', 'before')} something happens, where your answer decides, and
${callbacks.length - before} ${phaseBadge('after', 'after')} it has happened. All come to one URL; the query parameter
<code>CallbackCommand</code> says which one it is. The <a href="guide.html">guide</a> tells what they have in common. For programs:
<a href="callbacks.json">callbacks.json</a>, <a href="openapi.json">openapi.json</a>.</p>`,
    sections: families.map((family) => ({
      id: family.name,
      text: html`${family.title} <small>${family.callbacks.length}</small>`,
    })),
    body: html`${families.map((family) => familySection(family, md))}`,
  })
}

function familySection({ name, title, description, callbacks }: Family, md: Markdown) {
  return html`<section id="${name}">
<h2><a class="anchor" href="#${name}">${title}</a></h2>
<details><summary>About this family</summary>
${md.block(description)}
</details>
<table class="callbacks stack">
<thead><tr><th scope="col">Phase</th><th scope="col">Callback</th><th scope="col">Command</th></tr></thead>
<tbody>
${callbacks.map(
  ({
    command,
    operation,
    title: what,
    file,
  }) => html`<tr><td>${phaseBadge(operation['x-phase'], operation['x-phase'])}</td>
<td><a href="${file}">${what}</a></td><td><code>${command}</code></td></tr>
`,
)}</tbody>
</table>
</section>
`
}
