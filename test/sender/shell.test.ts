import { execFile } from 'node:child_process'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { shellLine } from '../../src/sender/shell.ts'
import { serving } from '../support/http.ts'

const BODY = JSON.stringify({ Text: `it's "quoted" $HOME \`id\` \\n 中文 %25`, Lines: 'a\nb' })

describe('the line for sh', () => {
  it.each(['sh', 'bash'])('sends the same request from %s', async (shell) => {
    const seen: { raw: string[]; url: string; body: string }[] = []
    const origin = await serving(async (request: IncomingMessage, response) => {
      const { rawHeaders: raw, url = '' } = request
      seen.push({ raw, url, body: await text(request) })
      response.end('{}')
    })
    const url = `${origin}/chat?a=it%27s&b=1`
    await promisify(execFile)(shell, ['-c', shellLine({ url, body: BODY, headers: {} }, 'sh')])
    expect(seen[0]).toMatchObject({ url: '/chat?a=it%27s&b=1', body: BODY })
    expect(seen[0]?.raw.map((name) => name.toLowerCase())).not.toContain('content-type')
  })
})

describe('the line for PowerShell', () => {
  it('doubles quotes, and sends the body as UTF-8', () => {
    const request = { url: "http://h/?a='b'", body: "it's", headers: { 'X-A': 'b' } }
    expect(shellLine(request, 'powershell')).toBe(
      "Invoke-RestMethod -Method Post -Uri 'http://h/?a=''b''' -ContentType 'application/json' -Headers @{ 'X-A' = 'b' } -Body ([Text.Encoding]::UTF8.GetBytes('it''s'))",
    )
  })
})
