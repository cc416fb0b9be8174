import { expect, test } from 'vitest'
import generated from '../../generated/openapi.paths.json' with { type: 'json' }
import { pathsDocument } from '../../src/openapi/paths.ts'

test('the paths document is the generated one', () => {
  expect(pathsDocument()).toEqual(generated)
})

test('every call gives a copy of its own: Prism and express-openapi-validator write into it', () => {
  const first = pathsDocument()
  first.components.schemas = {}
  expect(pathsDocument().components.schemas).not.toEqual({})
})
