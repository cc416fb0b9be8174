import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'

/** Makes a folder for npm's cache in which nothing is installed, and which has the downloads of the real one. */
export async function freshCache(folder: string): Promise<string> {
  const { stdout } = await run('.', 'npm', ['config', 'get', 'cache'])
  const downloads = join(stdout.trim(), '_cacache')
  await mkdir(downloads, { recursive: true })
  await mkdir(folder)
  await symlink(downloads, join(folder, '_cacache'))
  return folder
}
