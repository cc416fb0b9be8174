import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const repository = join(import.meta.dirname, '../..')
/** What the generator reads. */
const SOURCES = ['openapi', 'scripts', 'src', 'generated', 'package.json']
let copy: string

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'tcw-fresh-'))
  for (const name of SOURCES)
    await cp(join(repository, name), join(copy, name), { recursive: true })
  await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rm(copy, { recursive: true }))

const generate = (...flags: string[]) =>
  spawnSync('node', ['scripts/generate.ts', ...flags], { cwd: copy, encoding: 'utf8' })

// `npm run generate -- --check` verifies that the output is the same each time.
describe('the generator', () => {
  test('names a broken $ref in a sentence, without a stack', async () => {
    const file = join(copy, 'openapi/webhooks/State/State.StateChange.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('parameters/SdkAppid.yaml', 'parameters/SdkAppId.yaml'))
    const { status, stderr } = generate()
    await writeFile(file, text)
    expect(status).toBe(1)
    expect(stderr).toContain('error: redocly could not bundle openapi/openapi.yaml')
    expect(stderr).toContain('SdkAppId.yaml')
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test('refuses with --check what is stale or left over, and names the fix', async () => {
    const schema = join(copy, 'openapi/schemas/messages/TIMTextElem.yaml')
    await writeFile(
      schema,
      (await readFile(schema, 'utf8')).replace('description: ', 'description: Changed. '),
    )
    await writeFile(join(copy, 'generated/leftover.json'), '{}')
    const { status, stderr } = generate('--check')
    expect(status).toBe(1)
    expect(stderr).toContain('generated/ is stale')
    for (const file of ['openapi.json', 'openapi.paths.yaml', 'openapi.ts', 'leftover.json'])
      expect(stderr).toContain(file)
    expect(stderr).not.toContain('callbacks.json')
    expect(stderr).toContain('Run `npm run generate` and commit the result.')
    expect(await readFile(join(copy, 'generated/openapi.json'), 'utf8')).not.toContain('Changed. ')
  })
})
