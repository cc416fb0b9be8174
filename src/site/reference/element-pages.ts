import { disputeList, fieldTable } from '../field-table.ts'
import { html } from '../html.ts'
import { page, phaseBadge } from '../layout.ts'
import type { Site } from '../model.ts'
import type { MessageElement } from './catalogue.ts'

/** The page of all message elements. */
export function elementsPage(site: Site, elements: readonly MessageElement[]): string {
  const { md } = site
  return page({
    site,
    title: `Message elements – ${site.document.info.title}`,
    description:
      'The kinds of message elements in the callbacks of Tencent Cloud Chat: text, images, files, custom ones.',
    path: 'elements.html',
    head: html`<h1>Message elements</h1>
<p class="lead">A message is a list of elements, in <code>MsgBody</code>; <code>MsgType</code> tells their kinds.</p>`,
    body: html`<table class="stack"><thead><tr><th scope="col">Kind</th><th scope="col">What it is</th><th scope="col">Callbacks</th></tr></thead><tbody>
${elements.map(
  ({
    name,
    file,
    kind,
    callbacks,
  }) => html`<tr><th scope="row"><a href="${file}"><code>${name}</code></a></th>
<td>${md.inline(firstSentence(kind.description))}</td><td>${callbacks.length}</td></tr>\n`,
)}</tbody></table>`,
  })
}

/** The page of one kind of message element. */
export function elementPage(site: Site, element: MessageElement): string {
  const { md, up } = site
  const { name, file, kind, callbacks } = element
  return page({
    site,
    title: `${name} – ${site.document.info.title}`,
    description: `The message element ${name} of Tencent Cloud Chat: ${kind.description}`,
    path: file,
    crumbs: [{ text: 'Message elements', href: `${up}elements.html` }],
    head: html`<h1><code>${name}</code></h1>`,
    sections: [
      { id: 'fields', text: 'Fields' },
      { id: 'callbacks', text: 'Callbacks' },
    ],
    body: html`<section id="fields"><h2>Fields</h2>
${md.block(kind.description)}
${disputeList(kind.disputes, md)}
${fieldTable(kind.fields, { ...site, whole: `${up}${callbacks[0]?.file}` })}</section>
<section id="callbacks"><h2>Callbacks that carry it</h2>
<ul>${callbacks.map(
      ({ title, file: to, operation, command }) =>
        html`<li>${phaseBadge(operation['x-phase'], operation['x-phase'])} <a href="${up}${to}#${kind.anchor}">${title}</a> <small><code>${command}</code></small></li>\n`,
    )}</ul></section>`,
  })
}

const firstSentence = (text: string) => text.split(/(?<=\.)\s/)[0] ?? text
