import { setTimeout as wait } from 'node:timers/promises'
import type { Observed } from '../../proxy/observed.ts'
import { startProxy } from '../../proxy/proxy.ts'
import { printable } from '../../text/printable.ts'
import { RecordingWriter } from '../../traffic/writer.ts'
import type { ProxyFlags } from '../commands/proxy.ts'
import { tokensIn } from '../options/tokens.ts'
import { untilSignal } from '../until-signal.ts'

/** Runs `tcw proxy` until a signal. @throws Error for wrong use */
export async function proxy(flags: ProxyFlags): Promise<void> {
  const { target, port, host, insecure, record } = flags
  const writer = record === undefined ? undefined : await openWriter(record, flags)
  const counts = { exchanges: 0, withFindings: 0 }
  const server = await startProxy({
    ...{ target, port, host, insecure },
    secrets: tokensIn(),
    observe: (observed) => {
      writer?.write(observed.recorded)
      counts.exchanges++
      const found = hasFindings(observed)
      if (found) counts.withFindings++
      if (!found && flags.quiet) return
      console.log(flags.json ? JSON.stringify(observed.recorded) : linesOf(observed).join('\n'))
    },
  })
  console.error(`Proxy: ${server.url} to ${target} (stop with Ctrl-C)`)
  await untilSignal()
  await server.close()
  // What was under way has been judged in the meantime.
  await wait(0)
  await writer?.close()
  console.error(`${counts.exchanges} exchanges, ${counts.withFindings} with findings`)
  if (flags.failOnFindings && counts.withFindings) process.exitCode = 1
}

function openWriter(file: string, { recordSize, recordFiles }: ProxyFlags) {
  return RecordingWriter.open(file, {
    maxBytes: recordSize,
    files: recordFiles,
    failed: ({ message }) => console.error(`warning: the recording has a gap: ${message}`),
  })
}

const hasFindings = ({ judged: { findings } }: Observed) =>
  Object.values(findings).some((list) => list.length > 0)

/** Findings of one kind that are printed; the recording has all. */
const SHOWN = 8

function linesOf({ judged, recorded }: Observed): string[] {
  const { at, method, path, answer, verdict = 'no callback of the contract' } = recorded
  const what = judged.command ?? `${method} ${path}`
  const status = 'status' in answer ? answer.status : answer.failure
  const head = `${at} ${printable(what, 80)} ${status} ${answer.ms} ms: ${printable(verdict)}`
  const { errors, unknown, reply } = judged.findings
  return [
    head,
    ...findingLines('the request violates the contract', errors),
    ...findingLines('not in the contract', unknown),
    ...findingLines('the reply violates the contract', reply),
  ]
}

function findingLines(title: string, messages: readonly string[]): string[] {
  const more = messages.length - SHOWN
  const shown = messages.slice(0, SHOWN).map((message) => `  ${title}: ${printable(message)}`)
  return more > 0 ? [...shown, `  … and ${more} more`] : shown
}
