import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import document from '../../generated/contract.json' with { type: 'json' }
import lenient from '../../generated/validators/lenient.js'
import strict from '../../generated/validators/strict.js'
import { callbacks, findCallback } from '../../src/contract/callbacks.ts'

const repository = join(import.meta.dirname, '../..')
const openapi = join(repository, 'openapi')
const commands = callbacks.map(({ command }) => command as string)
const sorted = (names: Iterable<string>) => [...names].sort()

describe('the commands of the list of callbacks are those of', () => {
  const places: { place: string; find: () => string[] | Promise<string[]> }[] = [
    {
      place: 'the root',
      find: async () =>
        Object.keys(parse(await readFile(join(openapi, 'openapi.yaml'), 'utf8')).webhooks),
    },
    {
      place: 'the webhook files',
      find: async () => (await yamlFiles('webhooks')).map((file) => basename(file, '.yaml')),
    },
    { place: 'the folders of examples', find: () => readdir(join(openapi, 'examples')) },
    { place: 'the bundled document', find: () => Object.keys(document.webhooks) },
    { place: 'the types', find: () => members('openapi.ts', 'webhooks') },
    { place: 'the map of commands', find: () => members('commands.ts', 'CommandInfo') },
    { place: 'the lenient validators', find: () => Object.keys(lenient) },
    { place: 'the strict validators', find: () => Object.keys(strict) },
  ]
  test.each(places)('$place', async ({ find }) => {
    expect(sorted(await find())).toEqual(sorted(commands))
  })
})

describe('the files of openapi/', () => {
  test('are all reached from the root', async () => {
    const reached = new Set<string>()
    await reach(join(openapi, 'openapi.yaml'), reached)
    const folders = ['webhooks', 'schemas', 'parameters', 'responses', 'tags', 'guides']
    const files = (
      await Promise.all(
        folders.map((folder) =>
          readdir(join(openapi, folder), { recursive: true, withFileTypes: true }),
        ),
      )
    ).flat()
    const present = files
      .filter((entry) => entry.isFile())
      .map((entry) => relative(openapi, join(entry.parentPath, entry.name)))
    expect(present.filter((file) => !reached.has(file))).toEqual([])
  })

  test('give each schema a name of its own, that of its file', async () => {
    const names = (await yamlFiles('schemas')).map((file) => basename(file, '.yaml'))
    expect(sorted(names)).toEqual(sorted(Object.keys(document.components.schemas)))
  })

  test.each(callbacks)(
    "$command: the body's schema and the reply's are named after the operation",
    async (entry) => {
      const schemas = await readdir(join(openapi, 'schemas', entry.family))
      const own = schemas.filter((file) =>
        [`${entry.operationId}.yaml`, `${entry.operationId}Reply.yaml`].includes(file),
      )
      const expected =
        entry.phase === 'before'
          ? [`${entry.operationId}.yaml`, `${entry.operationId}Reply.yaml`]
          : [`${entry.operationId}.yaml`]
      expect(own.sort()).toEqual(expected)
    },
  )
})

describe('findCallback', () => {
  test.each(callbacks)('finds $command by its word and its aliases', (entry) => {
    for (const word of [entry.command, ...entry.aliases]) expect(findCallback(word)).toBe(entry)
  })

  test('finds nothing for a word in other letter case', () => {
    expect(findCallback('c2c.callbackaftersendmsg')).toBeUndefined()
  })

  test('has no word twice', () => {
    const words = callbacks.flatMap((entry) => [entry.command as string, ...entry.aliases])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test.each(callbacks.filter(({ aliases }) => aliases.length))(
    '$command: the query and the body take its aliases',
    (entry) => {
      const { post } = (document.webhooks as any)[entry.command]
      const words = [entry.command, ...entry.aliases]
      expect(
        post.parameters.find((parameter: any) => parameter.name === 'CallbackCommand').schema.enum,
      ).toEqual(words)
      const body = (document.components.schemas as any)[entry.operationId].properties
        .CallbackCommand
      expect(body.enum).toEqual(words)
    },
  )

  test.each([
    { command: 'Push.AllMemberPush', batch: true },
    { command: 'Push.OfflinePush', batch: true },
    { command: 'C2C.CallbackAfterSendMsg', batch: false },
  ])('says whether the body of $command is a batch: $batch', ({ command, batch }) => {
    expect(findCallback(command)?.batch).toBe(batch)
  })
})

async function yamlFiles(folder: string): Promise<string[]> {
  return (await readdir(join(openapi, folder), { recursive: true })).filter((file) =>
    file.endsWith('.yaml'),
  )
}

/** Names of the members of an interface or type of a generated module. */
function members(file: string, name: string): string[] {
  const path = join(repository, 'generated', file)
  const source = ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest)
  const names: string[] = []
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name)
      collect(statement.members)
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
      collect((statement.type as ts.TypeLiteralNode).members)
  }
  return names

  function collect(list: ts.NodeArray<ts.TypeElement>) {
    for (const member of list) names.push((member.name as ts.StringLiteral).text)
  }
}

/** Adds the file and everything that its `$ref`s reach to `reached` (paths below openapi/). */
async function reach(file: string, reached: Set<string>): Promise<void> {
  const path = relative(openapi, file)
  if (reached.has(path)) return
  reached.add(path)
  if (!file.endsWith('.yaml')) return
  for (const target of refs(parse(await readFile(file, 'utf8'))))
    await reach(join(dirname(file), target.split('#')[0] as string), reached)
}

function refs(node: unknown): string[] {
  if (!node || typeof node !== 'object') return []
  const own = '$ref' in node ? [String(node.$ref)] : []
  return [...own, ...Object.values(node).flatMap(refs)]
}
