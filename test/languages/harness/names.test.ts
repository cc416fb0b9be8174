import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { madeUpNames } from './names.ts'

test.each<[file: string, text: string, names: string[]]>([
  ['a.ts', 'export type InlineObject17 = object', ['InlineObject17']],
  ['a.java', 'public class AnyOfstring {}', ['AnyOfstring']],
  ['a.kt', 'data class SeatListInner(val a: Int)', ['SeatListInner']],
  ['a.py', 'class MsgContent9(BaseModel):', ['MsgContent9']],
  ['a.py', 'class ActionStatus_1(StrEnum):', ['ActionStatus_1']],
  ['a.go', 'type EventTimeMs0 = int64', []],
  ['a.rs', 'pub struct MsgBodyElement {}', []],
  ['a.md', 'class InlineObject17', []],
  ['node_modules/a.ts', 'export type InlineObject17 = object', []],
])('in %s, of "%s"', async (file, text, names) => {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-names-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, file, '..'), { recursive: true })
  await writeFile(join(folder, file), text)
  expect(madeUpNames(folder)).toEqual(names)
})
