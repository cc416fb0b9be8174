import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import manifest from '../../package.json' with { type: 'json' }
import { freshCache } from './npm-cache.ts'
import { run } from './run.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The tarball of each package. */
    library: string
    cli: string
    /** A project with nothing but the library. */
    bare: string
    /** A project with the library, the frameworks of the examples, and their types. */
    app: string
    /** A project with the library and the test runners. */
    runners: string
    /** A project with nothing but the tools. */
    tools: string
    /**
     * A folder for npm's cache, so that `npx` installs the given tarball and not one from an
     * earlier run.
     */
    npmCache: string
  }
}

const versions = manifest.devDependencies
const FRAMEWORKS: (keyof typeof versions)[] = [
  'express',
  '@types/express',
  'fastify',
  'hono',
  '@hono/node-server',
  '@types/node',
]

/** Jest is here only: the checkout has Vitest. */
const RUNNERS = [`vitest@${versions.vitest}`, 'jest@30.5.2']

/** Packs the checkout once, for all suites. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..')
  await succeed(root, ['run', 'pack'])
  const names = await readdir(join(root, 'artifacts'))
  const tarball = (kind: RegExp) =>
    join(root, 'artifacts', names.find((name) => kind.test(name)) as string)
  const library = tarball(/^tencent-chat-webhooks-\d/)
  const cli = tarball(/^tencent-chat-webhooks-cli-\d/)

  // Outside the checkout, whose node_modules would be found otherwise.
  const folder = await mkdtemp(join(tmpdir(), 'tcw-consumer-'))
  const frameworks = FRAMEWORKS.map((name) => `${name}@${versions[name]}`)
  const [bare, app, runners, tools] = await Promise.all([
    freshProject(join(folder, 'bare'), [library]),
    freshProject(join(folder, 'app'), [library, ...frameworks]),
    freshProject(join(folder, 'runners'), [library, ...RUNNERS]),
    freshProject(join(folder, 'tools'), [cli]),
  ])
  project.provide('library', library)
  project.provide('cli', cli)
  project.provide('bare', bare)
  project.provide('app', app)
  project.provide('runners', runners)
  project.provide('tools', tools)
  project.provide('npmCache', await freshCache(join(folder, 'npm-cache')))
  return () => rm(folder, { recursive: true })
}

/** What the first line of each example says. */
async function freshProject(folder: string, packages: string[]): Promise<string> {
  await mkdir(folder)
  await succeed(folder, ['init', '-y'])
  await succeed(folder, ['pkg', 'set', 'type=module'])
  await succeed(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages])
  return folder
}

async function succeed(cwd: string, args: string[]): Promise<void> {
  const { status, stdout, stderr } = await run(cwd, 'npm', args)
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`)
}
