import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { node } from './run.ts'

const [app, bare] = [inject('app'), inject('bare')]
const root = join(import.meta.dirname, '../..')

/** Declarations of the package are checked, too, with options beyond `strict`. */
const STRICTEST = {
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'es2022',
  noEmit: true,
}

const node16 = { module: 'node16', moduleResolution: 'node16' }
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext', resolveJsonModule: true }
const bundler = { module: 'esnext', moduleResolution: 'bundler', resolveJsonModule: true }
const noDom = { ...nodenext, lib: ['es2022'] }
const esm = ['handlers.ts', 'adapters.ts', 'testing.ts', 'examples/*.ts']
/** Hono's own declarations need the types of browsers. */
const servers = [
  'handlers.ts',
  ...['express', 'fastify', 'lambda', 'node-http'].map((name) => `examples/${name}.ts`),
]

beforeAll(async () => {
  await cp(join(root, 'examples'), join(app, 'examples'), { recursive: true })
  for (const folder of [app, bare])
    await cp(join(import.meta.dirname, 'project'), folder, { recursive: true })
})

test.each([
  ['under node16', app, node16, esm],
  ['under nodenext', app, nodenext, [...esm, 'contract.ts']],
  ['under bundler', app, bundler, [...esm, 'contract.ts']],
  ['from CommonJS', app, nodenext, ['common.cts']],
  ['without the types of browsers', app, noDom, servers],
  ['without the types of Node', bare, bundler, ['edge.ts']],
])('a project compiles %s', async (name, folder, options, include) => {
  expect(await compile(name, folder, options, include)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
})

test('a mistake is found where it is', async () => {
  const lines = [
    "import { receiver } from './handlers.js'",
    "receiver.before('Group.CallbackBeforeCreateTopic', (call) => call.drop())",
  ]
  await writeFile(join(app, 'mistake.ts'), lines.join('\n'))
  const { status, stdout } = await compile('mistake', app, nodenext, ['mistake.ts'])
  expect(status).toBe(2)
  expect(stdout).toMatch(/^mistake\.ts\(2,\d+\): error TS2339: Property 'drop' does not exist/)
})

async function compile(name: string, folder: string, options: object, include: string[]) {
  const project = `tsconfig.${name.replaceAll(' ', '-')}.json`
  await writeFile(
    join(folder, project),
    JSON.stringify({ compilerOptions: { ...STRICTEST, ...options }, include }),
  )
  return node(folder, join(root, 'node_modules/typescript/bin/tsc'), '-p', project)
}
