import { expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import { pathsDocument } from '../../src/openapi/paths.ts'

test('the paths document is the contract with each webhook as a path', () => {
  const { webhooks, paths: _, ...rest } = contract
  const { paths, ...projectedRest } = pathsDocument()
  expect(Object.keys(paths ?? {})).toEqual(
    Object.keys(webhooks).map((command) => `/callback/${command}`),
  )
  expect(projectedRest).toEqual(rest)
})

test('every call gives a copy of its own: Prism and express-openapi-validator write into it', () => {
  const first = pathsDocument()
  first.components.schemas = {}
  expect(pathsDocument().components.schemas).not.toEqual({})
})
