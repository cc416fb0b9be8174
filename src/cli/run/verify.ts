import { writeFile } from 'node:fs/promises'
import { createLogUpdate } from 'log-update'
import { type Callback, callbacks } from '../../contract/callbacks.ts'
import { decisionMethods } from '../../contract/decisions.ts'
import { nearestOf } from '../../contract/nearest.ts'
import { knownCallback } from '../../request/build.ts'
import { EXAMPLE_APP_ID } from '../../request/example-app.ts'
import { checkReachable } from '../../sender/reachable.ts'
import { printableJson } from '../../text/printable.ts'
import type { Check } from '../../verify/check.ts'
import { checks } from '../../verify/checks/checks.ts'
import { badge, junit } from '../../verify/report/files.ts'
import { reportPage } from '../../verify/report/page.ts'
import { resultLines, summaryLine } from '../../verify/report/terminal.ts'
import { type Report, runVerify } from '../../verify/run.ts'
import type { Settings } from '../../verify/settings.ts'
import { interrupted } from '../interrupted.ts'
import { tokensIn } from '../options/tokens.ts'

export type VerifyFlags = {
  token?: string
  sdkAppId?: number
  family?: string[]
  check?: string[]
  skip?: string[]
  expect?: [string, string][]
  probe?: string
  rate: number
  p99: number
  list?: boolean
  json?: boolean
  junit?: string
  html?: string
  badge?: string
  insecure?: boolean
}

/** Runs `tcw verify`. @throws Error for wrong use */
export async function verify(url: string | undefined, flags: VerifyFlags): Promise<void> {
  const chosen = chosenChecks(flags)
  if (flags.list) return list(chosen, flags.json ?? false)
  if (!url) throw new Error('which backend? Name its URL: tcw verify http://localhost:3000/chat')
  const settings = settingsOf(url, flags)
  await checkReachable(url)
  const end = interrupted(() => {})
  const live = flags.json || !process.stderr.isTTY ? undefined : createLogUpdate(process.stderr)
  const report = await runVerify(chosen, settings, {
    signal: end.signal,
    onCheck: (check, index, result) => {
      if (!result) return live?.(`${index + 1}/${chosen.length} ${check.id} …`)
      live?.clear()
      if (!flags.json) console.log(resultLines(result).join('\n'))
    },
  })
  live?.done()
  end.stop()
  if (flags.junit) await write(flags.junit, junit(report))
  if (flags.html) await write(flags.html, reportPage(report))
  if (flags.badge) await write(flags.badge, badge(report))
  console.log(flags.json ? printableJson(report) : `\n${summaryLine(report)}`)
  if (!flags.json && isRefused(report)) console.log(REFUSED)
  if (report.failed) process.exitCode = 1
  if (report.interrupted) process.exitCode = 130
}

const REFUSED =
  'hint: it refuses every callback. Is --token its token, and --sdk-app-id the app that it accepts?'

/** Whether every example was refused as if somebody else had sent it. */
function isRefused({ results }: Report): boolean {
  const taken = results.find(({ id }) => id === 'examples-taken')
  if (!taken?.failures.length || taken.failures.length < taken.cases) return false
  return taken.failures.every(({ detail }) => /status 40[13]\b/.test(detail))
}

function chosenChecks({ check = [], skip = [] }: VerifyFlags): Check[] {
  const ids = checks.map(({ id }) => id)
  for (const id of [...check, ...skip]) {
    if (ids.includes(id)) continue
    const hint = nearestOf(id, ids)
    throw new Error(
      `there is no check "${id.slice(0, 60)}"${hint || '; tcw verify --list names all'}`,
    )
  }
  return checks.filter(({ id }) => (!check.length || check.includes(id)) && !skip.includes(id))
}

function list(chosen: readonly Check[], asJson: boolean): void {
  if (asJson) console.log(printableJson(chosen.map(({ run: _, ...about }) => about)))
  else
    for (const { id, title, why, source } of chosen)
      console.log(`${id}\n    ${title}\n    ${why}\n    ${source}`)
}

function settingsOf(url: string, flags: VerifyFlags): Settings {
  const { family, probe, rate, p99, insecure = false, expect = [] } = flags
  const tokens = tokensIn(flags.token)
  const chosen = callbacks.filter((callback) => !family || family.includes(callback.family))
  return {
    ...{ url, tokens, callbacks: chosen, probe, rate, p99Ms: p99, insecure },
    sdkAppId: flags.sdkAppId ?? EXAMPLE_APP_ID,
    expect: new Map(expect.map((one) => expected(one, chosen))),
  }
}

/** @throws Error for a command or a decision that is not in the contract */
function expected(
  [word, decision]: [string, string],
  chosen: readonly Callback[],
): [string, string] {
  const callback = knownCallback(word)
  const methods = [...decisionMethods(callback).keys()]
  if (!methods.length)
    throw new Error(`${callback.command} decides nothing: it is an after-callback`)
  if (!methods.includes(decision)) {
    const hint = nearestOf(decision, methods) || `; it has ${methods.join(', ')}`
    throw new Error(`${callback.command} has no decision "${decision.slice(0, 60)}"${hint}`)
  }
  if (!chosen.includes(callback))
    throw new Error(`${callback.command} is not in the chosen families`)
  return [callback.command, decision]
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: Error) => {
    throw new Error(`"${file}" cannot be written: ${error.message}`)
  })
}
