import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/**
 * Creates a project outside the checkout with the built library and the types of Node; the caller
 * removes its folder.
 */
export async function userProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tcw-bench-'))
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@types'), { recursive: true })
  await symlink(join(ROOT, 'dist/library'), join(modules, 'tencent-chat-webhooks'))
  await symlink(join(ROOT, 'node_modules/@types/node'), join(modules, '@types/node'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  return folder
}
