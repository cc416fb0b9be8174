import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export type Tarball = { files: string[]; bytes: number }

/** Lists the files of a package's tarball, without the `package/` before each. Every entry has a header of 512 bytes. */
export async function tarball(file: string): Promise<Tarball> {
  const tar = await promisify(gunzip)(await readFile(file))
  const text = (from: number, length: number) =>
    tar.toString('latin1', from, from + length).replace(/\0.*$/s, '')
  const list: Tarball = { files: [], bytes: 0 }
  for (let at = 0; tar[at]; ) {
    const [name, size] = [text(at, 100), Number.parseInt(text(at + 124, 12), 8)]
    if (text(at + 156, 1) !== '0') throw new Error(`${file} has an entry that is no file: ${name}`)
    // A path of more than 100 characters is split at a slash, which is in neither part.
    const before = text(at + 345, 155)
    list.files.push(`${before && `${before}/`}${name}`.replace(/^package\//, ''))
    list.bytes += size
    at += 512 + Math.ceil(size / 512) * 512
  }
  return list
}
