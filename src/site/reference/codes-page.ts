import { codeText, type DecisionRule } from '../../contract/decisions.ts'
import { type Html, html } from '../html.ts'
import { page } from '../layout.ts'
import type { CallbackPage, Site } from '../model.ts'

/** A code that an answer can have, or that somebody sees in their client. */
export type Code = { code: string; least: number; uses: CodeUse[] }
export type CodeUse = { callback: CallbackPage; decision: DecisionRule }

/** The codes of all decisions: those of answers, and those that somebody sees. */
export function codesOf(callbacks: readonly CallbackPage[]): { answered: Code[]; seen: Code[] } {
  const answered = new Map<string, Code>()
  const seen = new Map<string, Code>()
  const add = (codes: Map<string, Code>, code: string, least: number, use: CodeUse) => {
    const known = codes.get(code) ?? { code, least, uses: [] }
    codes.set(code, known)
    known.uses.push(use)
  }
  for (const callback of callbacks) {
    for (const decision of callback.operation['x-decisions'] ?? []) {
      const { ErrorCode: codes, visible } = decision
      const least = typeof codes === 'number' ? codes : codes.minimum
      add(answered, codeText(codes, '–'), least, { callback, decision })
      if (typeof visible?.code === 'number')
        add(seen, String(visible.code), visible.code, { callback, decision })
    }
  }
  const sorted = (codes: Map<string, Code>) => [...codes.values()].sort((a, b) => a.least - b.least)
  return { answered: sorted(answered), seen: sorted(seen) }
}

/** The anchor of a code on its page. */
export const codeAnchor = (code: string, kind: 'answer' | 'seen'): string =>
  kind === 'seen' ? `code-${code}` : `answer-${code.replace('–', '-')}`

/** The page of all codes. */
export function codesPage(site: Site): string {
  const { answered, seen } = codesOf(site.callbacks)
  return page({
    site,
    title: `Error codes – ${site.document.info.title}`,
    description:
      'Which ErrorCode an answer to a callback of Tencent Cloud Chat can have, what each does, and which code the sender sees.',
    path: 'codes.html',
    head: html`<h1>Error codes</h1>
<p class="lead">What <code>ErrorCode</code> in your answer does, and what people see in their client then.</p>`,
    sections: [
      { id: 'seen', text: 'Codes that somebody sees' },
      { id: 'answered', text: 'Codes of your answer' },
    ],
    body: html`<section id="seen"><h2>Codes that somebody sees</h2>
${seen.map((code) => codeSection(site, code, 'seen'))}</section>
<section id="answered"><h2>Codes of your answer</h2>
${answered.map((code) => codeSection(site, code, 'answer'))}</section>`,
  })
}

function codeSection({ md }: Site, { code, uses }: Code, kind: 'answer' | 'seen'): Html {
  const id = codeAnchor(code, kind)
  return html`<h3 id="${id}"><a class="anchor" href="#${id}">${code}</a></h3>
<table class="uses stack"><thead><tr><th scope="col">Callback</th><th scope="col">Decision</th><th scope="col">Effect</th><th scope="col">Who sees what</th></tr></thead><tbody>
${uses.map(
  ({
    callback,
    decision,
  }) => html`<tr><th scope="row"><a href="${callback.file}#decisions">${callback.title}</a><br><small><code>${callback.command}</code></small></th>
<td><code>${decision.name}</code>${kind === 'seen' && html` (<code>${codeText(decision.ErrorCode, '–')}</code>)`}</td><td>${md.inline(decision.effect)}</td>
<td>${visibleText(decision)}</td></tr>\n`,
)}</tbody></table>`
}

function visibleText({ visible }: DecisionRule): string {
  if (!visible) return 'Not documented, or nobody.'
  return `The ${visible.to} sees ${visible.code === 'ErrorCode' ? 'the ErrorCode of the answer' : visible.code}.`
}
