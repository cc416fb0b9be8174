import { describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document } from '../../src/openapi/document.ts'
import { curlLine, quoted } from '../../src/request/curl.ts'
import { run } from '../consumer/run.ts'
import { requestOf } from '../serve/curl-lines.ts'

const document = structuredClone(contract) as unknown as Document

describe('a word for the shell', () => {
  test.each([
    ['plain'],
    [''],
    ["it's"],
    ["''"],
    ['a "b" $HOME `id` \\ !x'],
    ['two\nlines'],
    ['*?[a] ~ # ; & | <>'],
  ])('%j', async (text) => {
    const { stdout } = await run('.', 'sh', ['-c', `printf %s ${quoted(text)}`])
    expect(stdout).toBe(text)
  })
})

describe('the line for curl', () => {
  const line = (command: string) =>
    curlLine(document, document.webhooks![command]!.post, {
      url: 'http://localhost:1/callback',
      sdkAppId: 1400000007,
    })

  test('survives every example of the contract', async () => {
    for (const [command, { post }] of Object.entries(document.webhooks ?? {})) {
      const [example] = Object.values(post.requestBody.content['application/json'].examples)
      const { url, body } = await requestOf(line(command))
      expect([url.searchParams.get('CallbackCommand'), JSON.parse(body)]).toEqual([
        command,
        example?.value,
      ])
    }
  })

  test('has the parameters that the callback has, and no others', async () => {
    const names = async (command: string) => [
      ...(await requestOf(line(command))).url.searchParams.keys(),
    ]
    expect(await names('Push.OfflinePush')).toEqual(['SdkAppid', 'CallbackCommand', 'contenttype'])
    expect(await names('State.StateChange')).toEqual(
      expect.arrayContaining(['ClientIP', 'OptPlatform']),
    )
  })

  test('quotes an apostrophe in a body', async () => {
    const { post } = structuredClone(document.webhooks!['State.StateChange']!)
    post.requestBody.content['application/json'].examples = {
      x: { summary: '', value: { text: "it's $HOME" } },
    }
    const { body } = await requestOf(
      curlLine(document, post, { url: 'http://localhost:1/', sdkAppId: 1 }),
    )
    expect(JSON.parse(body)).toEqual({ text: "it's $HOME" })
  })
})
