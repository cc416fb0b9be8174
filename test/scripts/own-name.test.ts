import { join } from 'node:path'
import { expect, test } from 'vitest'
import checkout from '../../package.json' with { type: 'json' }
import { node } from '../consumer/run.ts'

// Examples and benchmarks import the library by its name. In the checkout that is src/, without a build.
const entries = Object.keys(checkout.exports).filter((entry) => !entry.endsWith('.json'))

test.each(entries)('the checkout finds %s by the name of the library', async (entry) => {
  const name = join(checkout.name, entry)
  const code = `console.log(import.meta.resolve('${name}')); await import('${name}')`
  const { status, stdout } = await node('.', '--input-type=module', '-e', code)
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\/src\/[\w/]+\.ts\n$/)])
})
