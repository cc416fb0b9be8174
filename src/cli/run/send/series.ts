import type { Callback } from '../../../contract/callbacks.ts'
import { verdictOfExchange } from '../../../request/verdict.ts'
import { Poster } from '../../../sender/post.ts'
import { type Addressing, urlOf } from '../../../sender/prepare.ts'
import { printable, printableJson } from '../../../text/printable.ts'
import { interrupted } from '../../interrupted.ts'
import type { SendFlags } from '../../options/send.ts'
import { headersOf, isFine } from './one.ts'

type Item = { callback: Callback; name: string; body: object }

/** Sends callbacks one after the other, each with a line of its own. */
export async function sendSeries(
  items: readonly Item[],
  addressing: Addressing,
  flags: SendFlags,
): Promise<void> {
  const headers = headersOf(flags)
  const poster = new Poster({ timeoutMs: flags.timeout, connections: 1, insecure: flags.insecure })
  const end = interrupted(() => poster.close())
  let [sent, wrong] = [0, 0]
  for (const { callback, name, body } of items) {
    if (end.signal.aborted) break
    const url = urlOf(callback, addressing)
    const posted = await poster.post({ url, headers, body: JSON.stringify(body) })
    if (end.signal.aborted) break
    const verdict = verdictOfExchange(callback.command, posted)
    const fine = isFine(verdict)
    sent++
    if (!fine) wrong++
    const ms = Math.round(posted.ms)
    if (flags.json) {
      const status = 'status' in posted ? posted.status : posted.failure
      const line = { command: callback.command, example: name, status, ms, verdict }
      console.log(printableJson(line).replaceAll(/\n\s*/g, ' '))
    } else if (!flags.quiet || !fine) {
      const mark = fine ? 'ok   ' : 'WRONG'
      console.log(`${mark} ${callback.command} ${name} (${ms} ms): ${printable(verdict.text)}`)
      for (const { message } of verdict.findings.slice(0, 3))
        console.log(`      ${printable(message)}`)
    }
  }
  end.stop()
  await poster.close()
  const rest = sent < items.length ? ` of ${items.length}` : ''
  console.error(`${sent}${rest} sent, ${wrong} wrong`)
  if (wrong) process.exitCode = 1
  if (end.signal.aborted) process.exitCode = 130
}
