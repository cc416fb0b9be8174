import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    tarball: string
    /** A project with nothing but the package. */
    bare: string
    /** A project that has the frameworks of the examples too, and their types. */
    app: string
    /** A project that has what `tcw serve` and `tcw mock` run on. */
    tools: string
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

const TOOLS = Object.keys(manifest.peerDependencies) as (keyof typeof manifest.peerDependencies)[]

/** Packs the checkout once, for all suites. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Outside of the checkout, where node_modules of ours would be found.
  const folder = await mkdtemp(join(tmpdir(), 'tcw-consumer-'))
  await succeed(join(import.meta.dirname, '../..'), ['pack', '--pack-destination', folder])
  const [name] = await readdir(folder)
  const tarball = join(folder, name as string)
  const pinned = (name: keyof typeof versions) => `${name}@${versions[name]}`
  const [bare, app, tools] = await Promise.all([
    freshProject(join(folder, 'bare'), [tarball]),
    freshProject(join(folder, 'app'), [tarball, ...FRAMEWORKS.map(pinned)]),
    freshProject(join(folder, 'tools'), [tarball, ...TOOLS.map(pinned)]),
  ])
  project.provide('tarball', tarball)
  project.provide('bare', bare)
  project.provide('app', app)
  project.provide('tools', tools)
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
  const { status, stderr } = await run(cwd, 'npm', args)
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stderr}`)
}
