import { quoted } from '../request/curl.ts'

export type Shell = 'sh' | 'powershell'

export type ShellRequest = { url: string; body: string; headers: Record<string, string> }

/**
 * A request as a line for a shell: curl for sh and its kin, Invoke-RestMethod for PowerShell, where curl gets
 * quotes wrong before version 7.3.
 */
export function shellLine(request: ShellRequest, shell: Shell): string {
  return shell === 'sh' ? curl(request) : powershell(request)
}

/** Without `-H 'Content-Type:'`, curl would send the type of a form; the platform sends none. */
function curl({ url, body, headers }: ShellRequest): string {
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const parts = [...(typed ? [] : ['Content-Type:']), ...given].map((one) => `-H ${quoted(one)}`)
  return `curl ${[...parts, `--data-binary ${quoted(body)}`, quoted(url)].join(' ')}`
}

/** The body as bytes: Windows PowerShell would write a text as Latin-1. It cannot leave out the type. */
function powershell({ url, body, headers }: ShellRequest): string {
  const { type, others } = split(headers)
  const list = others.map(([name, value]) => `${word(name)} = ${word(value)}`).join('; ')
  return [
    'Invoke-RestMethod -Method Post',
    `-Uri ${word(url)}`,
    `-ContentType ${word(type)}`,
    ...(list ? [`-Headers @{ ${list} }`] : []),
    `-Body ([Text.Encoding]::UTF8.GetBytes(${word(body)}))`,
  ].join(' ')
}

function split(headers: Record<string, string>) {
  const entries = Object.entries(headers)
  const isType = ([name]: [string, string]) => name.toLowerCase() === 'content-type'
  const type = entries.find(isType)?.[1] ?? 'application/json'
  return { type, others: entries.filter((entry) => !isType(entry)) }
}

const word = (text: string) => `'${text.replaceAll("'", "''")}'`
