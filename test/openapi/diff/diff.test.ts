import { describe, expect, test } from 'vitest'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { diff } from '../../../src/openapi/diff/diff.ts'
import { type Document, operations } from '../../../src/openapi/document.ts'
import { callbacks } from './changes/callbacks.ts'
import { decisions } from './changes/decisions.ts'
import type { Row } from './changes/edits.ts'
import { query } from './changes/query.ts'
import { reply } from './changes/reply.ts'
import { request } from './changes/request.ts'
import { unions } from './changes/unions.ts'
import { smallContract } from './small-contract.ts'

const tables: Record<string, Row[]> = { callbacks, query, request, unions, reply, decisions }

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s', (_, change, expected) => {
    const after = smallContract()
    change(after)
    const found = diff(smallContract(), after)
    expect(
      found.map(({ level, id, callback, path }) => `${level} ${id} ${callback} ${path}`),
    ).toEqual(expected)
    for (const { sentence } of found) expect(sentence).toMatch(/^[\w"].{10,}/)
  })
})

describe('of the contract itself', () => {
  const published = contract as unknown as Document

  test('nothing differs from itself', () => {
    expect(diff(published, published)).toEqual([])
  })

  test('each member of each body that goes is found', () => {
    for (const [command, { requestBody }] of operations(published)) {
      const name = requestBody.content['application/json'].schema.$ref?.split('/').pop() as string
      const { properties } = published.components.schemas[name] as any
      const after = structuredClone(published)
      after.webhooks = { [command]: after.webhooks?.[command] as any }
      const before = { ...published, webhooks: after.webhooks }
      after.components.schemas[name] = { type: 'object', properties: {} }
      const gone = diff(before, after).filter(({ id }) => id === 'member-removed')
      expect(gone.map(({ path }) => path)).toEqual(
        Object.keys(properties).map((member) => `request.${member}`),
      )
    }
  })
})
