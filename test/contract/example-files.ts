import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../../src/contract/types.ts'
import type { Part } from '../../src/contract/validate.ts'

export type Example = {
  command: Command
  part: Part
  /** What stands between part and ending: `request.one-event.json` is `one-event`. */
  name: string
  /** Below openapi/examples/. */
  file: string
  value: any
}

const folder = join(import.meta.dirname, '../../openapi/examples')

/** Names of the folders of openapi/examples/, one a command. */
export const exampleFolders = readdirSync(folder).sort()

/** Every file of openapi/examples/, read as `<CallbackCommand>/<request|reply>.<name>.json`. */
export const exampleFiles: Example[] = exampleFolders.flatMap((command) =>
  readdirSync(join(folder, command))
    .sort()
    .map((file) => {
      const [part = '', name = ''] = file.split('.')
      const value = JSON.parse(readFileSync(join(folder, command, file), 'utf8'))
      return { command: command as Command, part: part as Part, name, file: `${command}/${file}`, value }
    }),
)
