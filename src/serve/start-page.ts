import type { Document, Operation } from '../openapi/document.ts'
import { FIXTURES, published, SCHEMAS } from '../openapi/editions/published.ts'
import { curlLine } from '../request/curl.ts'
import { type Html, html } from '../site/html.ts'
import { page, phaseBadge } from '../site/layout.ts'
import { siteOf } from '../site/site-data.ts'

export type StartPageOptions = {
  /** The address of the server: `http://localhost:4010`. */
  base: string
  sdkAppIds: readonly number[]
  /** The receiver checks signatures. */
  signed: boolean
}

/** The page at `/`: what runs here, and a command to try it for each callback. */
export function startPage(document: Document, options: StartPageOptions): string {
  const callbacks = Object.entries(document.webhooks ?? {})
  const { base, sdkAppIds, signed } = options
  return page({
    site: siteOf(document, 'docs/', { live: true }),
    title: document.info.title,
    description:
      'Documentation, contract, mock and reference receiver of the webhooks of Tencent Cloud Chat.',
    head: html`<h1>${document.info.title} <small>${document.info.version}</small></h1>
<p class="lead">${document.info.summary}</p>`,
    body: html`<dl class="facts">
<div><dt>Documentation</dt><dd><a href="docs/">${callbacks.length} callbacks</a>, <a href="docs/guide.html">the guide</a>,
<a href="docs/redoc.html">all on one page</a></dd></div>
<div><dt>Contract</dt><dd>${published.map(({ file, what, use }) => html`<p><a href="${file}">${file}</a>: ${what}. <small>For ${use}.</small></p>`)}
${[SCHEMAS, FIXTURES].map(({ file, what, use }) => html`<p><code>${file}</code>: ${what}. <small>For ${use}.</small></p>`)}<p><a href="README.md">README.md</a>: all of them with their hashes</p></dd></div>
<div><dt>Reference receiver</dt><dd><code>POST ${base}/callback?SdkAppid=…&amp;CallbackCommand=…</code><p>It checks the
application id (${sdkAppIds.join(', ')}), ${signed ? 'the signature' : html`<strong>no signature</strong> (CALLBACK_TOKENS is none)`} and the body,
and prints a line for each callback that it accepts.</p></dd></div>
<div><dt>Mock</dt><dd><code>POST ${base}/mock?SdkAppid=…&amp;CallbackCommand=…</code> or <code>${base}/mock/callback/&lt;CallbackCommand&gt;?SdkAppid=…</code><p>It plays
your backend: Prism checks what you post and answers with the examples of the contract. It sends no callbacks to you. The header <code>Prefer: example=refuse</code> chooses an example, <code>Prefer: dynamic=true</code> generates an answer.</p></dd></div>
</dl>
<h2>Try it</h2>
<p>Shell commands, each with an example of the callback: the first for the reference receiver, the second for the mock.
${signed && html`First set <code>CALLBACK_TOKENS</code> to the value that the server uses.`}</p>
${document.tags.map(({ name, 'x-displayName': title }) => {
  const ofFamily = callbacks.filter(([, { post }]) => post.tags[0] === name)
  return html`<section id="${name}"><h3>${title}</h3>
${ofFamily.map(([command, { post }]) => tryIt(document, command, post, options))}</section>`
})}`,
  })
}

function tryIt(
  document: Document,
  command: string,
  operation: Operation,
  { base, sdkAppIds, signed }: StartPageOptions,
): Html {
  const sdkAppId = sdkAppIds[0] as number
  const line = (path: string) =>
    curlLine(document, operation, { url: `${base}${path}`, sdkAppId, signed })
  return html`<details class="example"><summary>${phaseBadge(operation['x-phase'], operation['x-phase'])} ${operation.summary}
<small><code>${command}</code></small></summary>
<pre id="${command}"><code class="line">${line('/callback')}</code><code class="line">${line('/mock')}</code></pre>
<p><a href="docs/callbacks/${command}.html">Documentation</a></p>
</details>
`
}

/** The page for an unknown address. */
export function notFoundPage(document: Document, path: string): string {
  return page({
    site: siteOf(document, '/docs/', { live: true }),
    title: 'Not found',
    description: 'There is nothing at this address.',
    head: html`<h1>Not found</h1>
<p>There is nothing at <code>${path}</code>. There are:</p>`,
    body: html`<ul><li><a href="/">the start page</a></li><li><a href="/docs/">the documentation</a></li>
${published.map(({ file, what }) => html`<li><a href="/${file}">${file}</a>: ${what}</li>`)}
<li><code>POST /callback</code>, the reference receiver, and <code>POST /mock</code>, the mock</li></ul>`,
  })
}
