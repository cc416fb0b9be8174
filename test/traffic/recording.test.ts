import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Kept, kept } from '../../src/traffic/reader.ts'
import type { Recorded } from '../../src/traffic/recorded.ts'
import { RecordingWriter } from '../../src/traffic/writer.ts'
import { temporaryFolder } from '../support/temporary.ts'

const line = (number: number): Recorded => ({
  v: 1,
  at: new Date(1_766_000_000_000 + number * 1000).toISOString(),
  command: 'State.StateChange',
  method: 'POST',
  path: '/',
  query: {
    SdkAppid: '1400000000',
    CallbackCommand: 'State.StateChange',
    Sign: '[redacted]',
    RequestTime: '1',
  },
  body: `{"Number":${number}}`,
  answer: { status: 200, text: '{}', ms: 1 },
  findings: { errors: [], unknown: [], reply: [] },
})

async function write(
  file: string,
  from: number,
  to: number,
  options: Partial<{ maxBytes: number; files: number }> = {},
) {
  const failures: string[] = []
  const writer = await RecordingWriter.open(file, {
    ...{ maxBytes: 1_000_000, files: 5, failed: (error) => failures.push(error.message) },
    ...options,
  })
  for (let number = from; number < to; number++) writer.write(line(number))
  await writer.close()
  return failures
}

async function read(paths: string[], command?: string) {
  const warnings: string[] = []
  const items: Kept[] = []
  for await (const item of kept(paths, (text) => warnings.push(text), command)) items.push(item)
  const numbers = items.map(({ body }) => Number(/"Number":(\d+)/.exec(String(body))?.[1]))
  return { items, warnings, numbers }
}

describe('a recording', () => {
  it('is read as it was written, without the signature', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    await write(file, 0, 3)
    const { items, numbers } = await read([file])
    expect(numbers).toEqual([0, 1, 2])
    expect(items[1]).toMatchObject({
      command: 'State.StateChange',
      at: 1_766_000_001_000,
      query: { SdkAppid: '1400000000', CallbackCommand: 'State.StateChange' },
      place: 't.ndjson:2',
    })
    expect(items[1]?.query).not.toHaveProperty('Sign')
  })

  it('goes on in the file that is there', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    await write(file, 0, 2)
    await write(file, 2, 4)
    expect((await read([file])).numbers).toEqual([0, 1, 2, 3])
  })

  it('is rotated by size; the oldest goes, and the folder is read oldest first', async () => {
    const folder = await temporaryFolder()
    const length = JSON.stringify(line(10)).length + 1
    await write(join(folder, 't.ndjson'), 10, 30, { maxBytes: length * 4, files: 3 })
    expect((await readdir(folder)).sort()).toEqual(['t.ndjson', 't.ndjson.1', 't.ndjson.2'])
    expect((await read([folder])).numbers).toEqual(
      Array.from({ length: 12 }, (_, index) => 18 + index),
    )
  })

  it('survives a line that a crash has cut: it is left out, said, and not continued', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    await write(file, 0, 2)
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -20))
    await write(file, 2, 3)
    const { numbers, warnings } = await read([file])
    expect(numbers).toEqual([0, 2])
    expect(warnings).toEqual(['t.ndjson:2 is cut off and left out'])
  })

  it('keeps bytes that are no text', async () => {
    const file = join(await temporaryFolder(), 't.ndjson')
    const odd = { ...line(0), body: Buffer.from([0xff, 0x00]).toString('base64'), base64: true }
    await writeFile(file, `${JSON.stringify(odd)}\n`)
    expect((await read([file])).items.at(0)?.body).toEqual(Buffer.from([0xff, 0x00]))
  })

  it('says once that it cannot be written, and does not throw', async () => {
    const folder = await temporaryFolder()
    const failures = await write(join(folder, 't.ndjson'), 0, 3, { maxBytes: 1, files: 1 })
    expect(failures).toEqual([])
    await expect(
      RecordingWriter.open(join(folder, 'no/such/folder'), { maxBytes: 1, files: 1, failed() {} }),
    ).rejects.toThrow(/"[^"]*no\/such\/folder" cannot be written: ENOENT/)
  })
})

describe('what else can be read', () => {
  it('bodies in files and folders: the command from the body, the name, or the caller; no replies', async () => {
    const folder = await temporaryFolder()
    const put = (name: string, value: unknown) =>
      writeFile(join(folder, name), JSON.stringify(value))
    await put('a.json', { CallbackCommand: 'C2C.CallbackAfterSendMsg', Number: 1 })
    await put('ContentCallback.ResultNotify.request.json', { Number: 2 })
    await put('b.json', { Number: 3 })
    await put('reply.allow.json', { ErrorCode: 0 })
    const { items } = await read([folder])
    expect(items.map(({ command }) => command)).toEqual([
      'ContentCallback.ResultNotify',
      'C2C.CallbackAfterSendMsg',
      '',
    ])
    const named = await read([join(folder, 'b.json')], 'State.StateChange')
    expect(named.items[0]?.command).toBe('State.StateChange')
  })

  it.each([
    { name: 'no-such-file', content: undefined, says: 'there is no file or folder' },
    {
      name: 'a.ndjson',
      content: 'hello\nworld\n',
      says: 'a.ndjson:2 is not JSON, nor is the line before',
    },
    {
      name: 'a.ndjson',
      content: '{"level":30,"msg":"a log"}\n',
      says: 'a.ndjson:1 is no line of a recording',
    },
  ])('refuses $content in $name', async ({ name, content, says }) => {
    const file = join(await temporaryFolder(), name)
    if (content !== undefined) await writeFile(file, content)
    await expect(read([file])).rejects.toThrow(says)
  })
})
