import { styleText } from 'node:util'
import { printable } from '../../text/printable.ts'
import type { Failure, Result } from '../check.ts'
import type { Report } from '../run.ts'

/** Failures that are shown of one check; the other reports have all. */
const SHOWN = 5

type Style = Parameters<typeof styleText>[0]

/** Colours only where somebody looks, unless NO_COLOR says otherwise. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout })

const MARKS: Record<Result['status'], () => string> = {
  passed: () => paint('green', 'ok     '),
  failed: () => paint('red', 'FAILED '),
  skipped: () => paint('yellow', 'skipped'),
}

/** The lines about one check. */
export function resultLines({ status, id, title, why, source, cases, failures, skipped }: Result) {
  const count = cases ? ` (${cases})` : ''
  const head = `${MARKS[status]()} ${id.padEnd(24)} ${title}${paint('dim', count)}`
  if (status === 'passed') return [head]
  if (status === 'skipped') return [head, `        ${paint('dim', skipped ?? '')}`]
  const more = failures.length - SHOWN
  return [
    head,
    `        why: ${why}`,
    `        source: ${source}`,
    ...failures.slice(0, SHOWN).map((one) => `        ${failureText(one)}`),
    ...(more > 0 ? [`        … and ${more} more (--json has all)`] : []),
  ]
}

/** `Group.CallbackBeforeSendMsg, unknown-member: must be taken (status 200); status 500: …`. */
export function failureText({ command, form, detail }: Failure): string {
  return printable(`${command}${command ? ', ' : ''}${form}: ${detail}`, 400)
}

/** The last line of a run. */
export function summaryLine(report: Report): string {
  const { passed, failed, skipped, requests, seconds, callbacks, interrupted } = report
  const parts = [`${passed} passed`, `${failed} failed`, `${skipped} skipped`]
  const cut = interrupted ? 'interrupted: ' : ''
  return `${cut}${parts.join(', ')}; ${callbacks} callbacks, ${requests} requests in ${seconds} s`
}
