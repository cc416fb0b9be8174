// `npm run docs`: the documentation in site/, from generated/contract.json.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readContract } from '../src/openapi/contract.ts'
import { buildRedoc } from '../src/site/redoc.ts'
import { renderSite } from '../src/site/site.ts'

const root = join(import.meta.dirname, '..')
const site = join(root, 'site')
const document = readContract()

// No page of a callback that is gone.
await rm(site, { recursive: true, force: true })
const pages = renderSite(document)
for (const [path, text] of pages) {
  await mkdir(dirname(join(site, path)), { recursive: true })
  await writeFile(join(site, path), text)
}
await buildRedoc(document, join(site, 'redoc.html'))
console.log(`site/: ${pages.size} files and redoc.html; open site/index.html`)
