import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'

/** Creates a folder for npm's cache with the downloads of the real one, but nothing installed. */
export async function freshCache(folder: string): Promise<string> {
  const { stdout } = await run('.', 'npm', ['config', 'get', 'cache'])
  const downloads = join(stdout.trim(), '_cacache')
  await mkdir(downloads, { recursive: true })
  await mkdir(folder)
  await symlink(downloads, join(folder, '_cacache'))
  return folder
}
