import { describe, expect, test } from 'vitest'
import checkout from '../../../package.json' with { type: 'json' }
import cli from '../../../packages/cli/package.json' with { type: 'json' }
import library from '../../../packages/library/package.json' with { type: 'json' }
import {
  compiledExports,
  dependencyProblems,
  entriesOf,
  type Manifest,
  published,
} from '../../../scripts/build/manifest.ts'

const root: Manifest = {
  name: 'checkout',
  version: '1.2.3',
  license: 'MIT',
  repository: 'github:a/b',
  engines: { node: '>=24' },
  exports: {},
  devDependencies: { express: '5.3.0', marked: '^18.0.0' },
}
const own = (fields: Partial<Manifest>): Manifest => ({ name: 'tools', exports: {}, ...fields })

describe('a published manifest', () => {
  test('has the shared fields and the versions of the checkout', () => {
    const manifest = published(own({ dependencies: { express: 'catalog:' } }), root)
    expect(manifest).toEqual({
      name: 'tools',
      version: '1.2.3',
      license: 'MIT',
      repository: 'github:a/b',
      engines: { node: '>=24' },
      exports: {},
      dependencies: { express: '5.3.0' },
    })
  })

  test.each<[string, Partial<Manifest>, string]>([
    ['a version of its own', { version: '2.0.0' }, 'tools: version belongs into the checkout'],
    [
      'a dependency with a version',
      { dependencies: { express: '5.3.0' } },
      'tools: the version of express is "catalog:" here',
    ],
    [
      'a dependency that the checkout has as a range',
      { dependencies: { marked: 'catalog:' } },
      'tools: the checkout does not pin marked (^18.0.0)',
    ],
    [
      'a dependency that the checkout does not have',
      { dependencies: { koa: 'catalog:' } },
      'tools: the checkout does not pin koa (undefined)',
    ],
  ])('cannot be made from one with %s', (_, fields, message) => {
    expect(() => published(own(fields), root)).toThrow(message)
  })

  test('names its entries and its programs once each', () => {
    const exports = {
      '.': { types: './lib/a.d.ts', default: './lib/a.js' },
      './package.json': './package.json',
    }
    const bin = { one: 'lib/main.js', two: 'lib/main.js' }
    expect(entriesOf(own({ exports, bin }))).toEqual(['lib/a.d.ts', 'lib/a.js', 'lib/main.js'])
  })
})

describe('the dependencies of a package', () => {
  const manifest = own({ dependencies: { express: '5.3.0' }, peerDependencies: { fastify: '>=5' } })
  test.each([
    ['are right', ['express'], ['fastify', 'express'], []],
    ['miss one', ['express', 'pino'], [], ['pino is imported and is not a dependency']],
    ['have one too many', [], [], ['express is a dependency and is not imported']],
    ['may be peers', ['express', 'fastify'], [], []],
    ['miss one of the types', ['express'], ['hono'], ['hono is imported and is not a dependency']],
  ])('%s', (_, code, types, problems) => {
    const found = dependencyProblems(manifest, { code: new Set(code), types: new Set(types) })
    expect(found).toEqual(problems)
  })
})

describe('the manifests of this project', () => {
  test('the library exports compiled what the checkout exports as TypeScript', () => {
    expect(library.exports).toEqual(compiledExports(checkout.exports))
  })

  test('the library has no dependencies, and only optional peers', () => {
    expect(library).not.toHaveProperty('dependencies')
    const optional = Object.fromEntries(
      Object.keys(library.peerDependencies).map((name) => [name, { optional: true }]),
    )
    expect(library.peerDependenciesMeta).toEqual(optional)
  })

  test('the checkout is never published; both packages can be', () => {
    expect(checkout.private).toBe(true)
    for (const manifest of [library, cli] as Manifest[])
      expect(published(manifest, checkout as unknown as Manifest)).not.toHaveProperty('private')
  })

  test('the tools run as npx tencent-chat-webhooks-cli and as tcw', () => {
    expect(cli.bin).toEqual({ tcw: 'lib/cli/main.js', [cli.name]: 'lib/cli/main.js' })
  })
})
