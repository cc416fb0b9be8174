import { makeBadge } from 'badge-maker'
import { Html, html } from '../../site/html.ts'
import { printable } from '../../text/printable.ts'
import type { Result } from '../check.ts'
import type { Report } from '../run.ts'
import { failureText } from './terminal.ts'

/**
 * The report as JUnit XML, which CI servers show: a test case for each check. Texts are escaped as for HTML, and
 * have no control characters, which XML forbids.
 */
export function junit({ url, seconds, results, failed, skipped }: Report): string {
  const count = `tests="${results.length}" failures="${failed}" skipped="${skipped}"`
  const suite = html`<testsuites>
<testsuite name="tcw verify ${printable(url)}" time="${seconds}" ${new Html(count)}>
${results.map(testCase)}</testsuite>
</testsuites>
`.text
  return `<?xml version="1.0" encoding="UTF-8"?>\n${suite}`
}

function testCase({ id, title, status, failures, skipped, ms, why, source }: Result): Html {
  const lines = [why, source, ...failures.map(failureText)].map((line) => `${line}\n`)
  return html`<testcase classname="tcw.verify" name="${id}: ${title}" time="${ms / 1000}">${
    status === 'skipped' && html`<skipped message="${skipped}"/>`
  }${
    status === 'failed' && html`<failure message="${failures.length} failures">${lines}</failure>`
  }</testcase>
`
}

/** A badge for a README, as SVG: how many of the checks passed. */
export function badge({ passed, failed, interrupted }: Report): string {
  const message = interrupted
    ? 'interrupted'
    : failed
      ? `${passed} of ${passed + failed}`
      : 'passing'
  const color = interrupted ? 'lightgrey' : failed ? 'red' : 'brightgreen'
  return makeBadge({ label: 'chat webhooks', message, color })
}
