import { type Html, html } from '../html.ts'
import { page } from '../layout.ts'
import type { Site } from '../model.ts'
import type { NamedField, Use } from './catalogue.ts'

const PARTS = {
  body: 'In bodies',
  query: 'In queries',
  answer: 'In answers',
} as const

/** The page of all field names. */
export function fieldsPage(site: Site, fields: readonly NamedField[]): string {
  const letters = Map.groupBy(fields, ({ name }) => name[0]?.toUpperCase() ?? '')
  return page({
    site,
    title: `Fields – ${site.document.info.title}`,
    description: `All ${fields.length} fields of the callbacks of Tencent Cloud Chat, and which callbacks have them.`,
    path: 'fields.html',
    head: html`<h1>Fields</h1>
<p class="lead">${fields.length} names, and how many callbacks have each of them.</p>`,
    sections: [...letters.keys()].map((letter) => ({ id: `letter-${letter}`, text: letter })),
    body: html`${[...letters].map(
      ([letter, named]) => html`<section id="letter-${letter}"><h2>${letter}</h2>
<ul class="names">${named.map(({ name, file, uses }) => html`<li><a href="${file}"><code>${name}</code></a> <small>${callbacksOf(uses).length}</small></li>\n`)}</ul></section>`,
    )}`,
  })
}

/** The page of one field name: every place where it stands. */
export function fieldPage(site: Site, { name, file, uses }: NamedField): string {
  const { up } = site
  const count = callbacksOf(uses).length
  const parts = Map.groupBy(uses, ({ part }) => part)
  return page({
    site,
    title: `${name} – ${site.document.info.title}`,
    description: `Which callbacks of Tencent Cloud Chat have ${name}, and what it means there: ${uses[0]?.field.description}`,
    path: file,
    crumbs: [{ text: 'Fields', href: `${up}fields.html` }],
    head: html`<h1><code>${name}</code></h1>
<p class="lead">In ${count === 1 ? 'one callback' : `${count} callbacks`}.</p>`,
    sections: [...parts.keys()].map((part) => ({ id: part, text: PARTS[part] })),
    body: html`${[...parts].map(
      ([part, found]) => html`<section id="${part}"><h2>${PARTS[part]}</h2>
<table class="uses stack">
<thead><tr><th scope="col">Callback</th><th scope="col">Place</th><th scope="col">Type</th><th scope="col">Presence</th><th scope="col">Description</th></tr></thead>
<tbody>
${found.map((use) => useRow(site, use))}</tbody></table></section>`,
    )}`,
  })
}

function useRow({ up, md }: Site, { callback, field }: Use): Html {
  const { path, anchor, type, unit, required, description } = field
  return html`<tr><th scope="row"><a href="${up}${callback.file}">${callback.title}</a><br><small><code>${callback.command}</code></small></th>
<td><a href="${up}${callback.file}#${anchor}"><code>${path}</code></a></td>
<td>${type}${unit && html`, ${unit}`}</td><td>${required ? html`<strong>required</strong>` : 'optional'}</td>
<td>${md.inline(description.split('\n\n')[0] ?? '')}</td></tr>
`
}

const callbacksOf = (uses: readonly Use[]) => [...new Set(uses.map(({ callback }) => callback))]
