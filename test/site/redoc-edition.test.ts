import { describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import type { Document, Schema } from '../../src/openapi/document.ts'
import { docsEdition } from '../../src/site/redoc-edition.ts'

const document = contract as unknown as Document
const edition = docsEdition(document)
const descriptionOf = (command: string) => edition.webhooks?.[command]?.post.description ?? ''

describe('descriptions as Redoc shows them', () => {
  test.each([
    ['the phase first', 'Group.CallbackBeforeSendMsg', 'before-callback: your answer decides.'],
    ['the time limit', 'Group.CallbackBeforeSendMsg', '**Time to answer**: 2 seconds'],
    [
      'each decision as a row',
      'Group.CallbackBeforeSendMsg',
      '| **modify** | `0` | `MsgBody`, `CloudCustomData` | ',
    ],
    ['a range of codes', 'Group.CallbackBeforeSendMsg', '| **refuseWithCode** | `10100–10200` |'],
    [
      'links to other callbacks',
      'Group.CallbackBeforeSendMsg',
      '[`Group.CallbackAfterSendMsg`](#/group/groupaftersendmsg)',
    ],
    [
      'sources with their dates',
      'Push.OfflinePush',
      '(https://cloud.tencent.com/document/product/269/102567), 2026-01-20',
    ],
    ['disputes', 'Push.OfflinePush', '<summary>Where the sources disagree</summary>'],
    [
      'that the content of an answer is ignored',
      'Push.OfflinePush',
      'after-callback: it has happened',
    ],
  ])('%s', (_, command, text) => {
    expect(descriptionOf(command)).toContain(text)
  })

  test('every row of a table has as many cells as its head', () => {
    for (const [command, { post }] of Object.entries(edition.webhooks ?? {})) {
      const rows = post.description.split('\n').filter((line) => line.startsWith('| '))
      const widths = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))
      expect({ command, widths: [...widths] }).toEqual({ command, widths: rows.length ? [6] : [] })
    }
  })
})

test('before- and after-callbacks have different badges', () => {
  const badge = (command: string) => edition.webhooks?.[command]?.post['x-badges']
  expect(badge('Group.CallbackBeforeSendMsg')).toEqual([
    { name: 'before', color: 'orange', position: 'after' },
  ])
  expect(badge('Push.OfflinePush')).toEqual([{ name: 'after', color: 'green', position: 'after' }])
})

test.each([
  ['in the description of a shared schema', 'GroupType', undefined],
  ['in a description beside a $ref', 'GroupBeforeSendMsg', 'OnlineOnlyFlag'],
])('known values are there in words: %s', (_, name, member) => {
  const schema = edition.components.schemas[name] as Schema
  const { description } = member ? schema.properties[member] : schema
  expect(description.match(/Known values, more may come:\n\n- `/g)).toHaveLength(1)
})

test('the contract itself is left as it is', () => {
  const before = JSON.stringify(document)
  docsEdition(document)
  expect(JSON.stringify(document)).toBe(before)
})
