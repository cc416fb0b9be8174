// `npm run docs [-- FOLDER]`: writes the documentation to site/ or another folder: the pages of the
// contract and the API reference of the library.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readContract } from '../src/openapi/contract.ts'
import { buildRedoc } from '../src/site/redoc.ts'
import { renderSite } from '../src/site/site.ts'
import { buildApi } from './site/api.ts'

const root = join(import.meta.dirname, '..')
const site = resolve(process.argv[2] ?? join(root, 'site'))
const json = async (name: string) => JSON.parse(await readFile(join(root, name), 'utf8'))
const document = readContract()

// Pages of removed callbacks must not remain.
await rm(site, { recursive: true, force: true })
const pages = renderSite(document, { api: true })
for (const [path, text] of pages) {
  await mkdir(dirname(join(site, path)), { recursive: true })
  await writeFile(join(site, path), text)
}
await buildRedoc(document, join(site, 'redoc.html'))
const { name, exports } = await json('package.json')
await buildApi(name, exports, join(site, 'api'))
console.log(`${site}: ${pages.size} files, redoc.html and api/; open index.html`)
