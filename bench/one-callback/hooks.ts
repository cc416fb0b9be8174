// node --import: the contract's generated files come from the folder ONE_CALLBACK, so that not a line of the receiver differs.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.env.ONE_CALLBACK as string

registerHooks({
  resolve(specifier, context, next) {
    const result = next(specifier, context)
    const name = /\/generated\/(callbacks\.json|validators\/\w+\.js)$/.exec(result.url)?.[1]
    return name ? { ...result, url: pathToFileURL(join(folder, name)).href } : result
  },
})
