import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Application, TSConfigReader } from 'typedoc'

/**
 * Types of the library that its declarations name and that users need no name for. An entry that is not true any more is an error, like
 * everything that TypeDoc warns of.
 */
const WITHOUT_NAME = [
  'src/async/maybe.ts:Maybe',
  'generated/openapi.ts:components',
  'generated/openapi.ts:webhooks',
  'src/http/body.ts:Body',
  'src/http/listener.ts:Failed',
  'src/inbox/worker/runtime.ts:Runtime',
  'src/receiver/adapters/express.ts:Middleware',
  'src/receiver/before/decision-types.ts:Decisions',
  'src/receiver/before/decision-types.ts:Method',
  'src/receiver/before/decision-types.ts:Rule',
  'src/receiver/handlers.ts:Wire',
  'src/receiver/receiver.ts:Given',
  'src/receiver/pipeline.ts:Intake',
]

/** Stands for the way from a page of the reference to the pages beside it: TypeDoc would write one address on every page. */
const SITE = 'https://site.invalid/'

/**
 * Writes the API reference of the library, from its docstrings, with TypeDoc.
 *
 * @param exports the entries of the library with the files of their sources, as the checkout's manifest has them
 * @param folder the folder to write; what is in it goes
 * @throws Error when TypeDoc has an error or a warning: a type that is used and not exported, a link that leads nowhere
 */
export async function buildApi(
  name: string,
  exports: Record<string, string>,
  folder: string,
): Promise<void> {
  const entries = Object.entries(exports).filter(([, file]) => file.endsWith('.ts'))
  const options = {
    name,
    entryPoints: entries.map(([, file]) => file),
    readme: 'none',
    disableSources: true,
    excludeProtected: true,
    githubPages: false,
    hideGenerator: true,
    navigationLinks: { Callbacks: `${SITE}index.html`, Guide: `${SITE}guide.html` },
    intentionallyNotExported: WITHOUT_NAME,
    logLevel: 'Warn',
  } as const
  const app = await Application.bootstrapWithPlugins(options, [new TSConfigReader()])
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the library')
  const files = new Map(entries.map(([entry, file]) => [moduleName(file), entry]))
  // Users know a module by what they import.
  for (const module of project.children ?? [])
    module.name = posix.join(name, files.get(module.name) ?? module.name)
  app.validate(project)
  await app.generateDocs(project, folder)
  await linkSite(folder)
  const { errorCount, warningCount } = app.logger
  if (errorCount || warningCount)
    throw new Error(`TypeDoc has ${errorCount} errors and ${warningCount} warnings, see above`)
}

/** The name that TypeDoc gives a module: its path below src/, without the ending. */
const moduleName = (file: string) => posix.relative('src', file).replace(/\.ts$/, '')

async function linkSite(folder: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: folder })) {
    const depth = name.replaceAll('\\', '/').split('/').length
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), text.replaceAll(SITE, '../'.repeat(depth)))
  }
}
