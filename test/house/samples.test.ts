import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compile, type Source } from '../support/compile.ts'

// A sample that is copied from a page must compile with the types of the package.
const root = join(import.meta.dirname, '../..')
const PAGES = [
  'README.md',
  'docs/inbox-of-your-own.md',
  'docs/monitoring.md',
  'docs/reliability.md',
  'examples/README.md',
  'openapi/guides/index.md',
]

function samplesOf(page: string): Source[] {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block]) => block as string)
  return blocks.map((block, index) => ({ name: `${page}.${index + 1}.ts`, text: block }))
}

const samples = PAGES.flatMap(samplesOf)
const WRONG = {
  name: 'wrong.ts',
  text: "import { createReceiver } from 'tencent-chat-webhooks'\ncreateReceiver({})\n",
}
let found: Map<string, string[]>

beforeAll(() => {
  found = compile([...samples, WRONG])
})

describe('a sample compiles as it stands:', () => {
  it.each(samples)('$name', ({ name }) => expect(found.get(name)).toEqual([]))

  it('and one that does not is found', () => {
    expect(found.get('wrong.ts')).toEqual([expect.stringContaining("'ReceiverOptions'")])
  })

  it('README.md has some', () => {
    expect(samples.filter(({ name }) => name.startsWith('README')).length).toBeGreaterThan(2)
  })
})
