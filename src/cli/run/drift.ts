import { readContract } from '../../openapi/contract.ts'
import { knownCallback } from '../../request/build.ts'
import { printable, printableJson } from '../../text/printable.ts'
import { DriftCollector, type DriftReport } from '../../traffic/drift/drift.ts'
import { knownMembers, proposals } from '../../traffic/drift/proposal.ts'
import { kept } from '../../traffic/reader.ts'
import type { DriftFlags } from '../commands/drift.ts'

/** Runs `tcw drift`. @throws Error for wrong use, and for a source that cannot be read */
export async function drift(sources: string[], { json, yaml, command }: DriftFlags): Promise<void> {
  if (command !== undefined) knownCallback(command)
  const collector = new DriftCollector()
  const warn = (text: string) => console.error(`warning: ${text}`)
  for await (const item of kept(sources, warn, command)) collector.add(item)
  const document = readContract()
  const report = collector.report((callback) => knownMembers(document, callback.command))
  if (json) console.log(printableJson(report))
  else if (yaml) {
    const { stringify } = await import('yaml')
    const date = new Date().toISOString().slice(0, 10)
    const all = report.callbacks.flatMap((callback) => proposals(document, callback, date))
    console.log(stringify(JSON.parse(printableJson(all))).trimEnd())
  } else print(report)
  if (hasDrift(report)) process.exitCode = 1
}

const hasDrift = ({ callbacks: found, unknownCommands, notJson }: DriftReport): boolean =>
  found.some((one) => one.drift.length > 0) ||
  Object.keys(unknownCommands).length > 0 ||
  notJson > 0

const KINDS = { member: 'new member', value: 'new value', violation: 'VIOLATION' }

function print(report: DriftReport): void {
  const { bodies, callbacks: found, unknownCommands, notJson, capped } = report
  for (const { command, bodies: count, drift: list, neverSeen } of found) {
    console.log(`${command} (${count} bodies)`)
    for (const one of list) {
      const values = one.examples.join(', ')
      const detail = one.kind === 'violation' ? `expected ${one.expected}` : one.types.join(' or ')
      console.log(
        `  ${KINDS[one.kind].padEnd(11)} ${printable(one.path, 100)}  ${one.count}x  ${printable(detail, 120)}  ${printable(values, 160)}`,
      )
    }
    if (neverSeen.length) console.log(`  never seen  ${printable(neverSeen.join(', '), 400)}`)
  }
  for (const [word, count] of Object.entries(unknownCommands))
    console.log(`${printable(word, 80)}: not in the contract, ${count}x`)
  if (notJson) console.log(`${notJson} bodies are not JSON objects`)
  if (capped) console.log('there was more than this report keeps')
  console.log(
    `${bodies} bodies of ${found.length} callbacks; ${hasDrift(report) ? 'drift' : 'no drift'}`,
  )
}
