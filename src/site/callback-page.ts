import { codeText } from '../contract/decisions.ts'
import { deref, type Operation, type Schema } from '../openapi/document.ts'
import { codeSection } from './code/code-section.ts'
import { factsOf, PHASES, sourceText } from './facts.ts'
import { disputeList, fieldTable } from './field-table.ts'
import { fieldsOf } from './fields.ts'
import { type Html, html } from './html.ts'
import { page, phaseBadge, type Section } from './layout.ts'
import type { CallbackPage, Site } from './model.ts'
import { redocAnchor } from './redoc-edition.ts'
import { queryFieldsOf } from './reference/catalogue.ts'
import { codeAnchor } from './reference/codes-page.ts'

/** The page of one callback: everything that the contract says about it. */
export function callbackPage(site: Site, index: number): string {
  const { document, callbacks, families, md, up, live } = site
  const callback = callbacks[index] as CallbackPage
  const { command, operation, title } = callback
  const [previous, next] = [callbacks[index - 1], callbacks[index + 1]]
  const family = families.find(({ name }) => name === callback.family)
  return page({
    site,
    title: `${command}: ${title} – ${document.info.title}`,
    description: `${PHASES[operation['x-phase']].name} of Tencent Cloud Chat: ${title}. ${operation.description}`,
    path: callback.file,
    callback,
    previous,
    next,
    crumbs: [
      { text: 'Callbacks', href: `${up}index.html` },
      { text: family?.title ?? '', href: `${up}index.html#${callback.family}` },
    ],
    head: html`<h1>${title}</h1>
<p class="command"><code>${command}</code></p>
<p class="lead">${phaseBadge(operation['x-phase'])} ${PHASES[operation['x-phase']].meaning}</p>
${
  live &&
  html`<details class="send-here" data-island="send"><summary><span class="button">Send it</span></summary>
<p><a href="${up}../send#command=${command}">On a page of its own</a></p>
<div id="island" data-command="${command}"></div></details>`
}`,
    sections: sections(operation),
    body: html`<section id="about">
${md.block(operation.description)}
${facts(site, callback)}
</section>
${decisions(operation, site)}
${request(site, callback)}
${codeSection(site, callback)}
${reply(site, operation)}
${sources(operation, site)}
${neighbours(site, previous, next)}`,
  })
}

function sections(operation: Operation): Section[] {
  return [
    { id: 'about', text: 'About' },
    ...(operation['x-decisions'] ? [{ id: 'decisions', text: 'Decisions' }] : []),
    { id: 'body', text: 'Body' },
    { id: 'request-examples', text: 'Examples' },
    { id: 'query', text: 'Query' },
    { id: 'code', text: 'Code' },
    { id: 'answer', text: 'Answer' },
    { id: 'sources', text: 'Sources' },
  ]
}

function facts({ document, md, up }: Site, { operation }: CallbackPage): Html {
  return html`<dl class="facts">
${factsOf(document, operation).map(({ term, text }) => html`<div><dt>${term}</dt><dd>${md.block(text)}</dd></div>\n`)}</dl>
<p><a href="${up}redoc.html${redocAnchor(operation)}">In Redoc</a></p>`
}

function decisions(operation: Operation, { md, up }: Site): Html | undefined {
  const all = operation['x-decisions']
  if (!all) return undefined
  return html`<section id="decisions"><h2>Your answer decides</h2>
<p><code>ErrorCode</code> decides, together with the fields that it allows; <code>ActionStatus</code> does not.</p>
<table class="decisions stack">
<thead><tr><th scope="col">Decision</th><th scope="col"><code>ErrorCode</code></th><th scope="col">Further fields</th><th scope="col">Effect</th></tr></thead>
<tbody>
${all.map(
  ({
    name,
    ErrorCode,
    fields = [],
    effect,
  }) => html`<tr><th scope="row">${name}</th><td><a href="${up}codes.html#${codeAnchor(codeText(ErrorCode, '–'), 'answer')}"><code>${codeText(ErrorCode, '–')}</code></a></td>
<td>${fields.map((field, index) => html`${index > 0 && ', '}<a href="#answer.${field}"><code>${field}</code></a>`)}</td><td>${md.inline(effect)}</td></tr>
`,
)}</tbody></table></section>`
}

function request(site: Site, { command, operation }: CallbackPage): Html {
  const { document, md } = site
  const { schema, examples } = operation.requestBody.content['application/json']
  const body = deref<Schema>(document, schema)
  return html`<section id="body"><h2>Body</h2>
<pre><code>POST https://<i>your.example.com/path</i>?SdkAppid=1400000000&amp;CallbackCommand=${command}&amp;contenttype=json&amp;…</code></pre>
${md.block(body.description ?? '')}
${alternatives(body)}
${fieldTable(fieldsOf(document, schema), site)}</section>
<section id="request-examples"><h2>Example requests</h2>
${exampleList('request', examples)}</section>
<section id="query"><h2>Query parameters</h2>
${fieldTable(queryFieldsOf(document, operation), site)}</section>`
}

/** An `anyOf` on an object lists members of which at least one is required. */
function alternatives(body: Schema): Html | undefined {
  const names: string[] = (body.anyOf ?? []).flatMap((branch: Schema) => branch.required ?? [])
  if (!names.length) return undefined
  return html`<p>At least one of ${names.map((name, index) => html`${index > 0 && ', '}<a href="#${name}"><code>${name}</code></a>`)} is there.</p>`
}

function reply(site: Site, operation: Operation): Html {
  const { document } = site
  const { schema, examples } = operation.responses['200'].content['application/json']
  return html`<section id="answer"><h2>Answer</h2>
<p>HTTP status 200 with a JSON body.</p>
${fieldTable(fieldsOf(document, schema, 'answer'), site)}
<h3 id="answer-examples">Example answers</h3>
${exampleList('answer', examples)}</section>`
}

function exampleList(
  part: string,
  examples: Record<string, { summary: string; value: unknown }>,
): Html {
  const open = new Set(Object.keys(examples).slice(0, part === 'request' ? 1 : 2))
  return html`${Object.entries(examples).map(
    ([name, { summary, value }]) => html`<details class="example"${open.has(name) && html` open`}>
<summary>${summary}</summary>
<pre id="${part}-example-${name}"><code>${JSON.stringify(value, null, 2)}</code></pre>
</details>
`,
  )}`
}

function sources(operation: Operation, { md }: Site): Html {
  return html`<section id="sources"><h2>Sources</h2>
${disputeList(operation['x-dispute'] ?? [], md)}
<ul>${operation['x-sources'].map((source) => {
    const { name, date } = sourceText(source)
    return html`<li><a href="${source.url}">${name}</a>, ${date}${source.seen && html` (${md.inline(source.seen)})`}</li>\n`
  })}</ul></section>`
}

function neighbours({ up }: Site, previous?: CallbackPage, next?: CallbackPage): Html {
  const link = (callback: CallbackPage | undefined, rel: string, words: string) =>
    callback &&
    html`<a rel="${rel}" href="${up}${callback.file}"><small>${words}</small> ${callback.title}</a>`
  return html`<nav class="neighbours" aria-label="Other callbacks">${link(previous, 'prev', 'Previous')}${link(next, 'next', 'Next')}</nav>`
}
