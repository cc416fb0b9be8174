// `npm run build`: the package's dist/. It mirrors the checkout (dist/src, dist/generated), so that every relative import stays as it is.
import { spawnSync } from 'node:child_process'
import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slimTypes } from './build/slim-types.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

await rm(dist, { recursive: true, force: true })
compile()
await cp(join(root, 'generated/validators'), join(dist, 'generated/validators'), {
  recursive: true,
})
await rewriteDeclarations()
await dropEmptyMaps()
for (const name of ['callbacks.json', 'contract.json', 'openapi.json']) await minify(name)

function compile(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}

/** The compiler rewrites `./x.ts` to `./x.js` in code, but not in declarations (TypeScript 5.9). */
async function rewriteDeclarations(): Promise<void> {
  for await (const name of glob('**/*.d.ts', { cwd: dist })) {
    await edit(join(dist, name), (text) => {
      const rewritten = text.replaceAll(
        /((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g,
        '$1.js',
      )
      return name === join('generated', 'openapi.d.ts') ? slimTypes(rewritten) : rewritten
    })
  }
}

/** Programs read these; indentation is a third of them. */
async function minify(name: string): Promise<void> {
  const text = await readFile(join(root, 'generated', name), 'utf8')
  await writeFile(join(dist, 'generated', name), JSON.stringify(JSON.parse(text)))
}

/** generated/*.ts hold types alone: their modules are empty, and a map of one would carry the whole source. */
async function dropEmptyMaps(): Promise<void> {
  for await (const name of glob('generated/*.js.map', { cwd: dist })) await rm(join(dist, name))
  for await (const name of glob('generated/*.js', { cwd: dist })) {
    await edit(join(dist, name), (text) => text.replace(/^\/\/# sourceMappingURL=.*\n?/m, ''))
  }
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}
