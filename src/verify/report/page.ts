import { Html, html } from '../../site/html.ts'
import { TEXT } from '../../site/style/text.ts'
import { printable } from '../../text/printable.ts'
import type { Result } from '../check.ts'
import type { Report } from '../run.ts'
import { summaryLine } from './terminal.ts'

/** The report as one page that needs no other file: everything that the backend sent is shown as text. */
export function reportPage(report: Report): string {
  const { url, at, sdkAppId, results } = report
  const of = (status: Result['status']) => results.filter((result) => result.status === status)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Conformance of ${printable(url)}</title>
<link rel="icon" href="data:,">
<style>${new Html(TEXT + OWN_STYLE)}</style>
</head>
<body>
<main>
<h1>Conformance of <code>${printable(url)}</code></h1>
<p class="lead">${summaryLine(report)}</p>
<p class="note">App ${sdkAppId}, ${at}. What a backend of Tencent Cloud Chat's webhooks must do, and what this one did.</p>
${section('Failed', of('failed'))}
${section('Skipped', of('skipped'))}
${section('Passed', of('passed'))}
</main>
</body>
</html>
`.text
}

const OWN_STYLE = `
main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
.check { border: 1px solid var(--line); border-left: 6px solid var(--line); border-radius: 6px; padding: 0.5rem 1rem; margin: 0.75rem 0; }
.check h3 { margin: 0; font-size: 1rem; }
.check p { margin: 0.35rem 0; }
.check.failed { border-left-color: light-dark(#b42318, #f97066); }
.check.passed { border-left-color: light-dark(#067647, #47cd89); }
.check ul { padding-left: 1.25rem; }
.check li { overflow-wrap: anywhere; }
`

const section = (title: string, results: readonly Result[]): Html | undefined =>
  results.length
    ? html`<section><h2>${title} <small>${results.length}</small></h2>${results.map(check)}</section>`
    : undefined

/** Failures on the page of one check; a backend that fails everything would make a page of megabytes. */
const SHOWN = 100

function check({ id, title, why, source, status, cases, failures, skipped }: Result): Html {
  const more = failures.length - SHOWN
  return html`<article class="check ${status}" id="${id}">
<h3><code>${id}</code> ${title} <small>${cases ? `${cases} requests` : ''}</small></h3>
${skipped && html`<p>${skipped}</p>`}
${status === 'failed' && html`<p>${why}</p>`}
<p class="note"><a href="${source}">Source</a></p>
${failures.length > 0 && html`<ul>${failures.slice(0, SHOWN).map(failure)}</ul>`}
${more > 0 && html`<p>… and ${more} more</p>`}
</article>`
}

const failure = ({ command, form, detail }: Result['failures'][number]): Html =>
  html`<li><code>${command}</code> ${printable(form)}: ${printable(detail, 400)}</li>`
