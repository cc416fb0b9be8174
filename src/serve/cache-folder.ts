import { access, constants, mkdir, mkdtemp } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'

type Environment = Record<string, string | undefined>

/**
 * The user's cache folder: below `XDG_CACHE_HOME` or `~/.cache`, on Windows below `LOCALAPPDATA`.
 * It need not exist.
 *
 * @throws Error when none of them is set and the user has no home folder
 * @see https://specifications.freedesktop.org/basedir-spec/latest/ which says to ignore a path
 *   that is not absolute
 */
export function cacheFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const set = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME
  const usual = platform === 'win32' ? 'AppData/Local' : '.cache'
  return join(set && isAbsolute(set) ? set : join(homedir(), usual), 'tencent-chat-webhooks')
}

/**
 * The folder returned by `choose`, created if necessary; a new temporary one if it cannot be
 * created or written to.
 */
export async function writableFolder(
  choose: () => string,
): Promise<{ folder: string; temporary: boolean }> {
  try {
    const folder = choose()
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return { folder, temporary: false }
  } catch {
    return { folder: await mkdtemp(join(tmpdir(), 'tcw-cache-')), temporary: true }
  }
}
