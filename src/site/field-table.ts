import type { Field, Variant } from './fields.ts'
import { type Html, html } from './html.ts'
import type { Markdown } from './markdown.ts'
import type { Site } from './model.ts'

/** What a table links to. */
type Linked = Pick<Site, 'md' | 'up' | 'fileOfField' | 'fileOfElement'> & {
  /** The page where the whole body is described, if it is another one. */
  whole?: string
}

const lastStep = (path: string) => path.slice(path.lastIndexOf('.') + 1)

/** More values than this are collapsed. */
const MANY = 10

/** A table of fields, followed by the kinds of those that have several. */
export function fieldTable(fields: Field[], site: Linked): Html {
  const all = fields.flatMap(flat)
  return html`<table class="fields stack">
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Presence</th><th scope="col">Description</th></tr></thead>
<tbody>
${all.map((field) => row(field, site))}
</tbody>
</table>
${all.map((field) => field.variants && kinds(field, field.variants.kinds, site))}`
}

const flat = (field: Field): Field[] => [field, ...field.children.flatMap(flat)]

function row(field: Field, site: Linked): Html {
  const { anchor, type, unit, required } = field
  const everywhere = site.fileOfField(lastStep(field.path))
  const presence = required ? html`<strong>required</strong>` : 'optional'
  return html`<tr id="${anchor}"><th scope="row"><a class="anchor" href="#${anchor}">${pathCode(field)}</a>${everywhere && html` <a class="everywhere" href="${site.up}${everywhere}" title="All callbacks with ${lastStep(field.path)}" aria-label="All callbacks with ${lastStep(field.path)}">≡</a>`}</th>
<td>${type}${unit && html`<br><span class="unit">${unit}</span>`}</td><td>${presence}</td>
<td>${details(field, site)}</td></tr>
`
}

/** The path with its last step in bold; a long one is broken between steps. */
function pathCode({ path }: Field): Html {
  const steps = path.split('.')
  const parents = steps.slice(0, -1).map((step) => html`${step}.<wbr>`)
  return html`<code><span class="parent">${parents}</span>${steps.at(-1)}</code>`
}

function details(field: Field, { md, whole = '' }: Linked): Html {
  const { description, undocumented, disputes, sameAs, variants } = field
  return html`${md.block(description)}
${undocumented && html`<p class="note">Seen in real traffic, in no documentation.</p>`}
${values(field, md)}
${variants && kindList(field, variants.tag, variants.kinds)}
${sameAs && html`<p>The same as <a href="${whole}#${sameAs}"><code>${sameAs}</code></a>.</p>`}
${disputeList(disputes, md)}`
}

function values({ values, closed }: Field, md: Markdown): Html | undefined {
  if (!values.length) return undefined
  const title = closed ? 'One of:' : 'Known values, more may come:'
  const list = html`<ul class="values">${values.map(({ value, meaning }) => html`<li><code>${value || '""'}</code> ${md.inline(meaning)}</li>\n`)}</ul>`
  return values.length > MANY
    ? html`<details><summary>${values.length} known values${!closed && ', more may come'}</summary>${list}</details>`
    : html`<p>${title}</p>${list}`
}

function kindList(field: Field, tag: string, all: Variant[]): Html {
  const links = all.map(
    ({ name, anchor }, index) =>
      html`${index > 0 && ', '}<a href="#${anchor}"><code>${name}</code></a>`,
  )
  return html`<p id="${field.anchor}.${tag}"><code>${tag}</code> tells the kind: ${links}.</p>`
}

/**
 * Each kind is collapsed, because a reader usually needs one of them. The browser opens it when a
 * link or its search leads inside, so the anchor is there.
 */
function kinds(field: Field, all: Variant[], site: Linked): Html {
  const { md } = site
  return html`<h3>Kinds of <code>${field.path}</code></h3>
${all.map(
  ({ name, anchor, description, disputes, fields }) => html`<details class="kind">
<summary><code>${name}</code> <span>${md.inline(firstSentence(description))}</span></summary>
<div id="${anchor}">
${md.block(description)}
${disputeList(disputes, md)}
${site.fileOfElement(name) && html`<p><a href="${site.up}${site.fileOfElement(name)}">All callbacks with <code>${name}</code></a></p>`}
${fieldTable(fields, site)}
</div></details>
`,
)}`
}

const firstSentence = (text: string) => text.split(/(?<=\.)\s/)[0] ?? text

/** What the sources disagree about, if anything. */
export function disputeList(disputes: string[], md: Markdown): Html | undefined {
  if (!disputes.length) return undefined
  return html`<div class="note"><p>The sources disagree:</p><ul>${disputes.map((text) => html`<li>${md.inline(text)}</li>\n`)}</ul></div>`
}
