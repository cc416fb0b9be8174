import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Application, type ProjectReflection, ReflectionKind, TSConfigReader } from 'typedoc'
import { accessible } from './typedoc/accessible.ts'

/**
 * Types that declarations of the library mention but that users do not need by name. An outdated entry is an
 * error, like every warning of TypeDoc.
 */
const WITHOUT_NAME = [
  'src/async/maybe.ts:Maybe',
  'generated/openapi.ts:components',
  'generated/openapi.ts:webhooks',
  'src/contract/identity/fields.ts:Values',
  'src/http/body.ts:Body',
  'src/http/listener.ts:Failed',
  'src/inbox/jetstream/options.ts:Settings',
  'src/inbox/memory/store.ts:MemoryStore',
  'src/inbox/sqlite/store.ts:SqliteStore',
  'src/inbox/store.ts:ITEM_STATES',
  'src/inbox/worker/runtime.ts:Runtime',
  'src/receiver/adapters/express.ts:Middleware',
  'src/receiver/before/decision-types.ts:Decisions',
  'src/receiver/before/decision-types.ts:Method',
  'src/receiver/before/decision-types.ts:Rule',
  'src/receiver/handlers.ts:Wire',
  'src/receiver/registrar.ts:Given',
  'src/receiver/handlers.ts:Stored',
  'src/receiver/intake.ts:Intake',
  'src/receiver/intake.ts:Refused',
]

/** What needs a docstring: everything that users can name. */
const DOCUMENTED: ReflectionKind.KindString[] = [
  'Class',
  'Interface',
  'TypeAlias',
  'Function',
  'Variable',
  'Constructor',
  'Method',
  'Accessor',
  'Property',
]

/**
 * A generated type whose members have no docstrings: they are the same for each of the 91 callbacks, and
 * the docstring of the type describes them.
 */
const DOCUMENTED_ONCE = 'CommandInfo'

/** Placeholder for the relative path to the other pages: TypeDoc writes the same address on every page. */
const SITE = 'https://site.invalid/'

/**
 * Writes the API reference of the library from its docstrings, with TypeDoc.
 *
 * @param exports the entries of the library and their source files, as in the manifest of the checkout
 * @param folder the folder to write; its contents are deleted
 * @throws Error when TypeDoc has an error or a warning: a public name without a docstring, a type that is
 *   used but not exported, a broken link
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
    customJs: join(import.meta.dirname, 'typedoc/navigation.js'),
    customCss: join(import.meta.dirname, 'typedoc/accessible.css'),
    validation: { notDocumented: true },
    requiredToBeDocumented: DOCUMENTED,
    logLevel: 'Warn' as const,
  }
  const app = await Application.bootstrapWithPlugins(options, [new TSConfigReader()])
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the library')
  const files = new Map(entries.map(([entry, file]) => [moduleName(file), entry]))
  // Users know a module by the name that they import.
  for (const module of project.children ?? [])
    module.name = posix.join(name, files.get(module.name) ?? module.name)
  app.options.setValue('intentionallyNotDocumented', membersOf(project, DOCUMENTED_ONCE))
  app.validate(project)
  await app.generateDocs(project, folder)
  await linkSite(folder)
  const { errorCount, warningCount } = app.logger
  if (errorCount || warningCount)
    throw new Error(`TypeDoc has ${errorCount} errors and ${warningCount} warnings, see above`)
}

/** The members of a type at every depth that have no docstring, by full name. */
function membersOf(project: ProjectReflection, type: string): string[] {
  const start = `.${type}.`
  return project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter((property) => !property.hasComment())
    .map((property) => property.getFriendlyFullName())
    .filter((name) => name.includes(start))
}

/** The name that TypeDoc gives a module: its path below src/, without the extension. */
const moduleName = (file: string) => posix.relative('src', file).replace(/\.ts$/, '')

async function linkSite(folder: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: folder })) {
    const depth = name.replaceAll('\\', '/').split('/').length
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), accessible(text.replaceAll(SITE, '../'.repeat(depth))))
  }
}
