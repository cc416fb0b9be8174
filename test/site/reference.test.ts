import { describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import { callbacks } from '../../src/contract/callbacks.ts'
import { Index } from '../../src/islands/page/search-index.ts'
import type { Document } from '../../src/openapi/document.ts'
import { handlerCode } from '../../src/site/code/handler-code.ts'
import { typesOf } from '../../src/site/code/types-page.ts'
import type { SearchEntry } from '../../src/site/search-data.ts'
import { renderSite, siteFiles } from '../../src/site/site.ts'
import { siteOf } from '../../src/site/site-data.ts'
import { compile } from '../support/compile.ts'
import { idsOf } from './links.ts'

const document = contract as unknown as Document
const site = renderSite(document)
const { catalogue } = siteOf(document, '')

test('no two files differ in letter case only', () => {
  const lower = [...siteFiles(document).keys()].map((path) => path.toLowerCase())
  expect(lower.filter((path, index) => lower.indexOf(path) !== index)).toEqual([])
})

test('every member of every schema of a body is a field with a page', () => {
  const names = new Set(catalogue.fields.map(({ name }) => name))
  const schemas = Object.entries<any>(document.components.schemas ?? {})
  const members = schemas.flatMap(([name, schema]) =>
    Object.keys(schema.properties ?? {}).map((member) => [name, member] as const),
  )
  // What only refusals and errors have is no field of a callback.
  const used = members.filter(([name]) => !/^(Refusal|Problem)/.test(name))
  expect(used.filter(([, member]) => !names.has(member))).toEqual([])
  expect(catalogue.fields.filter(({ file }) => !site.has(file))).toEqual([])
})

test('every message element that the contract knows has a page', () => {
  const kinds = JSON.stringify(document.components.schemas).match(/TIM\w+Elem/g) ?? []
  const pages = catalogue.elements.map(({ name }) => name)
  expect([...new Set(kinds)].filter((name) => !pages.includes(name))).toEqual([])
})

test('every code that a decision has, or that somebody sees, has an anchor', () => {
  const ids = new Set(idsOf(site.get('codes.html') ?? ''))
  const missing = callbacks.flatMap(({ command, decisions }) =>
    decisions.flatMap(({ ErrorCode: code, visible }) => {
      const own = typeof code === 'number' ? `${code}` : `${code.minimum}-${code.maximum}`
      const wanted = [`answer-${own}`]
      if (typeof visible?.code === 'number') wanted.push(`code-${visible.code}`)
      return wanted.filter((id) => !ids.has(id)).map((id) => `${command}: ${id}`)
    }),
  )
  expect(missing).toEqual([])
})

test('the handler on the page of each callback compiles', () => {
  const globals = `import { createReceiver } from 'tencent-chat-webhooks'
const receiver = createReceiver({ sdkAppId: 1400000000, tokens: 'none' })\n`
  const sources = Object.entries(document.webhooks ?? {}).map(([command, { post }]) => ({
    name: `${command}.ts`,
    text: globals + handlerCode(document, command, post),
  }))
  const found = compile(sources)
  expect([...found].filter(([, errors]) => errors.length)).toEqual([])
  expect(sources).toHaveLength(91)
}, 60_000)

test('types in other languages are made from the schema', async () => {
  const made = await typesOf('State.StateChange')
  expect(made.map(({ language }) => language)).toEqual([
    ...['python', 'go', 'java', 'kotlin', 'rust', 'csharp'],
  ])
  for (const { language, code } of made)
    expect({ language, has: /KickedDevice|kicked_device/i.test(code) }).toEqual({
      language,
      has: true,
    })
})

describe('the search finds', () => {
  const script = site.get('search.js') ?? ''
  const entries: SearchEntry[] = JSON.parse(script.replace('globalThis.tcwSearch=', ''))
  const index = new Index(entries)

  test.each([
    ['who recalls a message', /recall/i],
    ['10016', /^10016/],
    ['MsgKey', /^MsgKey$/],
    ['120001', /120001/],
    ['State.StateChange', /^User status changed$/],
    ['TIMImageElem', /^TIMImageElem$/],
    ['friend added', /friend/i],
    ['push clicked', /push/i],
    ['signature', /sign/i],
    ['AVChatRoom', /AVChatRoom/],
  ])('%s', (words, title) => {
    const [first] = index.search(words)
    expect(first?.t).toMatch(title)
  })

  test.each(['', '   ', '!!!', '<script>', '\\', '('])('nothing for %j', (words) => {
    expect(index.search(words).length).toBeLessThanOrEqual(30)
  })

  test('everything that it finds is a page of the site', () => {
    const dead = entries.filter(({ u }) => {
      const [path = '', anchor] = u.split('#')
      const text = site.get(path)
      return text === undefined || (anchor && !text.includes(`id="${anchor}"`))
    })
    expect(dead.slice(0, 5)).toEqual([])
    expect(entries.length).toBeGreaterThan(500)
  })
})
