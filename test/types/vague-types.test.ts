import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
import { vagueTypes } from './vague-types.ts'

const source = readFileSync(join(import.meta.dirname, '../../generated/openapi.ts'), 'utf8')

/** Places where the contract intentionally allows anything, in the form of `vagueTypes`. */
function freeMembers(schema: any, path: string): string[] {
  const own = schema.additionalProperties === true ? [path] : []
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    freeMembers(property, `${path}.${name}`),
  )
  const parts = [
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ]
  return [...own, ...members, ...parts.flatMap((part) => freeMembers(part, path))]
}

test('a type says nothing of a value only where the contract says that anything goes', () => {
  const free = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    freeMembers(schema, `schemas.${name}`),
  )
  expect(vagueTypes(source)).toEqual(free.sort())
})

describe('the walk through the types finds', () => {
  const rows = [
    { what: 'a member of type unknown', type: '{ Text: unknown }', spot: 'schemas.X.Text' },
    { what: 'a member of type any', type: '{ Text?: any }', spot: 'schemas.X.Text' },
    {
      what: 'an object without members',
      type: '{ Info: Record<string, never> }',
      spot: 'schemas.X.Info',
    },
    {
      what: 'an object of anything',
      type: '{ Info: { [key: string]: unknown } }',
      spot: 'schemas.X.Info',
    },
    { what: 'an empty object', type: '{ Info: {} }', spot: 'schemas.X.Info' },
    { what: 'items of anything', type: '{ List: unknown[] }', spot: 'schemas.X.List' },
    {
      what: 'a union that unknown swallows',
      type: '{ Text: string } | unknown',
      spot: 'schemas.X',
    },
    { what: 'a member that cannot be', type: '{ Text: never }', spot: 'schemas.X.Text' },
  ]
  test.each(rows)('$what', ({ type, spot }) => {
    expect(vagueTypes(`export interface components { schemas: { X: ${type} } }`)).toEqual([spot])
  })

  test('a vague body and a vague query of an operation', () => {
    const body = 'requestBody: { content: { "application/json": unknown } }'
    const query = 'parameters: { query: { Sign?: unknown }; path?: never }'
    expect(vagueTypes(`export interface operations { X: { ${query}; ${body} } }`)).toEqual([
      'operations.X.parameters.query.Sign',
      'operations.X.requestBody.content.application/json',
    ])
  })

  test('nothing where each member has a type', () => {
    const type =
      '{ Text?: string; List: ("a" | "b")[]; Other: components["schemas"]["Y"]; Map: { [key: string]: string } }'
    expect(
      vagueTypes(`export interface components { schemas: { X: ${type} }; responses: never }`),
    ).toEqual([])
  })
})
