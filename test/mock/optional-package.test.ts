import { join } from 'node:path'
import { expect, test } from 'vitest'
import { optionalPackages } from '../../src/optional-package.ts'
import { node } from '../consumer/run.ts'

test('a package that is not installed is named with the command that installs it', async () => {
  // In Node itself: the test runner has errors of its own for imports that fail.
  const script = `import { optionalPackages } from './src/optional-package.ts'
    const absent = 'a-package-that-nobody-has'
    await optionalPackages('The mock', [absent, 'another'], () => import(absent)).catch(({ message }) => console.log(message))`
  const { stdout } = await node(
    join(import.meta.dirname, '../..'),
    '--input-type=module',
    '--eval',
    script,
  )
  expect(stdout.trim()).toBe(
    'The mock needs a package that is not installed: npm install a-package-that-nobody-has another',
  )
})

test('any other error is passed on as it is', async () => {
  const error = new Error('broken')
  await expect(optionalPackages('The mock', ['x'], () => Promise.reject(error))).rejects.toBe(error)
})
