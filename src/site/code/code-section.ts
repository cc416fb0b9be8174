import { bodySchemaFile } from '../../openapi/editions/published.ts'
import { curlLine } from '../../request/curl.ts'
import { EXAMPLE_APP_ID } from '../../request/example-app.ts'
import { type Html, html } from '../html.ts'
import type { CallbackPage, Site } from '../model.ts'
import { handlerCode } from './handler-code.ts'

/** Where the curl command posts to. */
const BACKEND = 'http://localhost:3000/chat'

/** What a reader takes away: a command, a handler, types, schemas. The island `page` makes tabs of it. */
export function codeSection(
  { document, up, live }: Site,
  { command, operation }: CallbackPage,
): Html {
  const url = live ? `${up}../` : up
  const [first] = Object.values(operation.requestBody.content['application/json'].examples)
  const example = JSON.stringify((first as { value: unknown } | undefined)?.value, null, 2)
  const curl = curlLine(document, operation, {
    url: BACKEND,
    sdkAppId: EXAMPLE_APP_ID,
    signed: true,
  })
  const handler = handlerCode(document, command, operation)
  return html`<section id="code"><h2>Code</h2>
<div class="tabs">
${tab(
  'TypeScript',
  html`<p>With <a href="https://www.npmjs.com/package/tencent-chat-webhooks">tencent-chat-webhooks</a>:</p>
<pre><code>${handler}</code></pre>`,
)}
${tab(
  'JSON',
  html`<p>The first example; the others are <a href="#request-examples">above</a>.</p>
<pre class="wrap"><code>${example}</code></pre>`,
)}
${tab(
  'curl',
  html`<p>The first example, signed with the first token in <code>CALLBACK_TOKENS</code>:</p>
<pre class="wrap"><code>${curl}</code></pre>`,
)}
${tab(
  'JSON Schema',
  html`<p>For validators and generators: <a href="${url}${bodySchemaFile(command, 'request')}" download>the request</a>,
<a href="${url}${bodySchemaFile(command, 'reply')}" download>the answer</a>. The whole contract for import into Postman, Insomnia, Bruno, Swagger Editor and other tools: <a href="${up}openapi.json" download>openapi.json</a>.</p>`,
)}
${tab('Other languages', html`<p><a href="${up}types/${command}.html">Types in Python, Go, Java, Kotlin, Rust and C#</a>, generated from the schema.</p>`)}
</div></section>`
}

const tab = (title: string, content: Html) => html`<div class="tab"><h3>${title}</h3>
${content}
</div>`
