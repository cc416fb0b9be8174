import { type Stats, statSync } from 'node:fs'

/**
 * Notices that the files of a database were removed or replaced while it is open: SQLite would go on writing
 * into files that nobody finds again.
 */
export class Files {
  readonly #paths: readonly string[]
  readonly #known: (Stats | undefined)[]

  /** @param path of the database */
  constructor(path: string) {
    this.#paths = [path, `${path}-wal`]
    this.#known = this.#paths.map(find)
  }

  /** @throws Error that names the file */
  check(): void {
    for (const [index, path] of this.#paths.entries()) {
      const [known, found] = [this.#known[index], find(path)]
      if (found && known?.ino === found.ino && known.dev === found.dev) continue
      throw new Error(
        `${path} was ${found ? 'replaced' : 'removed'} while the inbox was open. Nothing is taken any more; restart the process to begin with what is there`,
      )
    }
  }
}

const find = (path: string) => statSync(path, { throwIfNoEntry: false })
