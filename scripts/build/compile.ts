import { spawnSync } from 'node:child_process'
import { cp, glob, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slimTypes, tabs } from './slim-types.ts'

/**
 * Compiles src/ and generated/ into a folder with the layout of a package: `lib/` for src/ and
 * `generated/` next to it, so that relative paths between the two remain valid.
 *
 * @throws Error when the compiler reports an error
 */
export async function compile(root: string, stage: string): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', stage]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('src/ does not compile')
  await rename(join(stage, 'src'), join(stage, 'lib'))
  await cp(join(root, 'generated'), join(stage, 'generated'), {
    recursive: true,
    filter: (file) => !/(?<!\.d)\.ts$/.test(file),
  })
  for await (const name of glob('**/*.d.ts', { cwd: stage })) {
    await edit(join(stage, name), (text) => declaration(name, text))
  }
  for await (const name of glob('lib/**/*.js', { cwd: stage })) await edit(join(stage, name), code)
  await edit(join(stage, 'generated/callbacks.json'), minified)
}

/** Removes the indentation of JSON for programs, which is a third of its size. */
export const minified = (text: string) => JSON.stringify(JSON.parse(text))

/** The compiler rewrites `./x.ts` to `./x.js` in code, but not in declarations (TypeScript 5.9). */
function declaration(name: string, text: string): string {
  const rewritten = text.replaceAll(
    /((?:from |import |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g,
    '$1.js',
  )
  return name === join('generated', 'openapi.d.ts') ? slimTypes(rewritten) : tabs(rewritten)
}

/** Nor does it rewrite the URL of a worker module. */
function code(text: string): string {
  return text.replaceAll(/(new URL\('\.{1,2}\/[^']+)\.ts(?=', import\.meta\.url\))/g, '$1.js')
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}
