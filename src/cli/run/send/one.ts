import type { Callback } from '../../../contract/callbacks.ts'
import { validate } from '../../../contract/validate.ts'
import { type Verdict, verdictOfExchange } from '../../../request/verdict.ts'
import { type Posted, Poster } from '../../../sender/post.ts'
import { type Addressing, urlOf } from '../../../sender/prepare.ts'
import { shellLine } from '../../../sender/shell.ts'
import { printable, printableJson } from '../../../text/printable.ts'
import type { SendFlags } from '../../options/send.ts'

/** Sends one callback and prints request, answer and verdict; or prints the line for a shell. */
export async function sendOne(
  callback: Callback,
  body: object,
  addressing: Addressing,
  flags: SendFlags,
): Promise<void> {
  const url = urlOf(callback, addressing)
  const headers = headersOf(flags)
  if (flags.curl || flags.powershell) {
    const text = JSON.stringify(body)
    console.log(shellLine({ url, body: text, headers }, flags.powershell ? 'powershell' : 'sh'))
    if (addressing.token !== undefined) console.error('note: its signature is valid for 60 s')
    return
  }
  const { command } = callback
  const poster = new Poster({ timeoutMs: flags.timeout, connections: 1, insecure: flags.insecure })
  const posted = await poster.post({ url, headers, body: JSON.stringify(body) })
  await poster.close()
  const verdict = verdictOfExchange(command, posted)
  const request = validate(command, body, { profile: 'strict' }).errors
  if (flags.json) {
    const { ms, headers: _, ...exchange } = posted
    const answer = { ...exchange, ms: rounded(ms) }
    console.log(printableJson({ command, url, body, requestFindings: request, ...answer, verdict }))
  } else {
    if (!flags.quiet)
      printRequest(
        url,
        body,
        request.map(({ message }) => message),
      )
    printAnswer(posted, verdict, flags.quiet ?? false)
  }
  if (!isFine(verdict)) process.exitCode = 1
}

/** The headers that were asked for: the platform sends none. */
export const headersOf = ({ contentType }: SendFlags): Record<string, string> =>
  contentType === undefined ? {} : { 'content-type': contentType }

/** Whether Chat can use the answer, and nothing in it violates the contract. */
export const isFine = ({ outcome, decision, findings }: Verdict): boolean =>
  !findings.length && outcome !== 'unknown' && (outcome !== 'failed' || decision !== undefined)

function printRequest(url: string, body: object, findings: string[]): void {
  console.log(`POST ${printable(url, 2000)}`)
  console.log(`${printableJson(body)}\n`)
  for (const message of findings.slice(0, SHOWN))
    console.log(`note: Chat would not send this: ${printable(message)}`)
}

/** Number of findings that are printed; `--json` prints all. */
const SHOWN = 12

function printAnswer(posted: Posted, verdict: Verdict, quiet: boolean): void {
  if (!quiet) {
    if ('failure' in posted)
      console.log(`no answer after ${rounded(posted.ms)} ms: ${printable(posted.detail ?? '')}`)
    else
      console.log(`${posted.status} in ${rounded(posted.ms)} ms\n${printable(posted.text, 4000)}\n`)
  }
  console.log(`verdict: ${printable(verdict.text)}`)
  for (const { message } of verdict.findings.slice(0, SHOWN))
    console.log(`         the answer violates the contract: ${printable(message)}`)
}

const rounded = (ms: number) => Math.round(ms * 10) / 10
