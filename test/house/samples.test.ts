import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

// Whoever copies a sample gets code that compiles, with the package's own types.
const root = join(import.meta.dirname, '../..')
const PAGES = ['README.md', 'examples/README.md', 'openapi/guides/index.md']

type Sample = { name: string; text: string }

function samplesOf(page: string): Sample[] {
  const text = readFileSync(join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block]) => block as string)
  return blocks.map((block, index) => ({ name: `${page}.${index + 1}.ts`, text: block }))
}

/** What the compiler says of files that are nowhere on the disk, as if they lay in the root. */
function problems(samples: Sample[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const texts = new Map(samples.map(({ name, text }) => [place(name), text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  const program = ts.createProgram([...texts.keys()], options, host)
  return new Map(
    samples.map(({ name }) => {
      const file = program.getSourceFile(place(name))
      const found = ts.getPreEmitDiagnostics(program, file)
      return [
        name,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ]
    }),
  )
}

const place = (name: string) => join(root, name.replaceAll('/', '-'))

const samples = PAGES.flatMap(samplesOf)
const WRONG = {
  name: 'wrong.ts',
  text: "import { createReceiver } from 'tencent-chat-webhooks'\ncreateReceiver({})\n",
}
let found: Map<string, string[]>

beforeAll(() => {
  found = problems([...samples, WRONG])
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
