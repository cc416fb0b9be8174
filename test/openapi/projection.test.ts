import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import webhooks from '../../generated/openapi.json' with { type: 'json' }
import paths from '../../generated/openapi.paths.json' with { type: 'json' }

const projected = paths.paths as Record<string, any>
const source = webhooks.webhooks as Record<string, any>

describe('the paths document', () => {
  test('has a path for each webhook and no other', () => {
    expect(Object.keys(projected)).toEqual(
      Object.keys(source).map((command) => `/callback/${command}`),
    )
    expect(paths).not.toHaveProperty('webhooks')
  })

  // The path says the command already, so that its query parameter is the one thing that need not be there.
  test.each(Object.keys(source))('%s is its webhook, with CallbackCommand optional', (command) => {
    const expected = structuredClone(source[command])
    const parameter = expected.post.parameters.find(
      ({ name }: { name?: string }) => name === 'CallbackCommand',
    )
    expect(parameter.required).toBe(true)
    parameter.required = false
    expect(projected[`/callback/${command}`]).toEqual(expected)
  })

  test('is the webhooks document in everything else', () => {
    const { webhooks: _, paths: none, ...rest } = webhooks
    expect(none).toEqual({})
    const { paths: __, ...projectedRest } = paths
    expect(projectedRest).toEqual(rest)
  })
})

test.each(['openapi', 'openapi.paths'])('%s.yaml says what the .json says', async (name) => {
  const generated = join(import.meta.dirname, '../../generated')
  const json = JSON.parse(await readFile(join(generated, `${name}.json`), 'utf8'))
  const { 'x-generated': _, ...document } = json
  expect(parse(await readFile(join(generated, `${name}.yaml`), 'utf8'))).toEqual(document)
})
