import { html } from './html.ts'
import { page } from './layout.ts'
import type { Site } from './model.ts'

/** The page that stands for those that need a server, where there is none. */
export function liveNote(site: Site): string {
  return page({
    site,
    title: `Send, inspect, mock – ${site.document.info.title}`,
    description:
      'Send callbacks to your backend, watch what arrives, decide what a mock answers: on your own machine, with one command.',
    path: 'live.html',
    head: html`<h1>Send, inspect, mock</h1>
<p class="lead">These pages send requests and show what arrives, so they need a server: yours, on your own machine.</p>`,
    body: html`<pre><code>npx tencent-chat-webhooks-cli serve --forward http://localhost:3000/chat</code></pre>
<p>Then open <code>http://127.0.0.1:4010</code>:</p>
<ul>
<li><code>/send</code> sends a callback to your backend as Chat does, with an editor that knows the contract, and says what Chat would do with the answer.</li>
<li><code>/inspect</code> shows each request as it arrives: signature, contract, every field with its documentation, the answer of your backend.</li>
<li><code>/mock</code> plays a backend: choose what it answers to which callback, with delays and failures.</li>
</ul>`,
  })
}
