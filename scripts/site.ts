// `npm run site [-- FOLDER]`: writes the documentation to site/ or another folder: the pages of the contract and the API
// reference of the library. SITE_URL is the address where it will be, for search engines: https://example.org/docs/.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readContract } from '../src/openapi/contract.ts'
import { bodySchemaFile } from '../src/openapi/editions/published.ts'
import { islands } from '../src/site/islands.ts'
import { buildRedoc } from '../src/site/redoc.ts'
import { siteFiles } from '../src/site/site.ts'
import { buildApi } from './site/api.ts'
import { robots, sitemap } from './site/sitemap.ts'

const root = join(import.meta.dirname, '..')
const site = resolve(process.argv[2] ?? join(root, 'site'))
const json = async (name: string) => JSON.parse(await readFile(join(root, name), 'utf8'))
const document = readContract()
const address = process.env.SITE_URL || undefined
if (address && !/^https?:\/\/.*\/$/.test(address))
  throw new Error(`SITE_URL is "${address}", not an address such as https://example.org/docs/`)

// Pages of removed callbacks must not remain.
await rm(site, { recursive: true, force: true })
const files = siteFiles(document, { api: true, address })
for (const [path, make] of files) await write(path, await make())
for (const [name, code] of await islands()) await write(`assets/${name}`, code)
for (const command of Object.keys(document.webhooks ?? {})) {
  for (const part of ['request', 'reply'] as const) {
    const file = bodySchemaFile(command, part)
    await mkdir(dirname(join(site, file)), { recursive: true })
    await copyFile(join(root, 'generated', file), join(site, file))
  }
}
await copyFile(join(import.meta.dirname, 'site/social.png'), join(site, 'social.png'))
if (address) {
  await write('sitemap.xml', sitemap(address, [...files.keys()]))
  await write('robots.txt', robots(address))
}
await buildRedoc(document, join(site, 'redoc.html'))
const { name, exports } = await json('package.json')
await buildApi(name, exports, join(site, 'api'))
console.log(`${site}: ${files.size} files, redoc.html and api/; open index.html`)

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true })
  await writeFile(join(site, path), content)
}
