import { posix } from 'node:path'

export type Manifest = {
  name: string
  version?: string
  type?: string
  exports: Record<string, string | { types: string; default: string }>
  bin?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  [field: string]: unknown
}

/**
 * A placeholder for a version in the dependencies of a package: the version that the checkout is
 * developed and tested with.
 */
const OF_CHECKOUT = 'catalog:'

/** The fields that both packages take from the manifest of the checkout. */
const SHARED = ['version', 'license', 'repository', 'engines'] as const

/**
 * The manifest of a package as published: its own fields, the shared fields and the versions of its
 * dependencies.
 *
 * @throws Error when a field is in both manifests, or a dependency is not pinned in that of the
 *   checkout
 */
export function published(own: Manifest, checkout: Manifest): Manifest {
  const { name, ...rest } = own
  for (const field of SHARED) {
    if (field in own) throw new Error(`${name}: ${field} belongs into the checkout's manifest`)
  }
  const shared = Object.fromEntries(SHARED.map((field) => [field, checkout[field]]))
  const dependencies = Object.entries(own.dependencies ?? {}).map(([dependency, version]) => {
    const pinned = checkout.devDependencies?.[dependency]
    if (version !== OF_CHECKOUT)
      throw new Error(`${name}: the version of ${dependency} is "${OF_CHECKOUT}" here`)
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(pinned ?? ''))
      throw new Error(`${name}: the checkout does not pin ${dependency} (${pinned})`)
    return [dependency, pinned]
  })
  return {
    name,
    ...shared,
    ...rest,
    ...(dependencies.length && { dependencies: Object.fromEntries(dependencies) }),
  } as Manifest
}

/** The exports of the library for the exports of the checkout: `./src/x.ts` is compiled to `./lib/x.js` and `./lib/x.d.ts`. */
export function compiledExports(exports: Record<string, string>): Manifest['exports'] {
  return Object.fromEntries(
    Object.entries(exports).map(([entry, file]) => {
      const module = /^\.\/src\/(.*)\.ts$/.exec(file)?.[1]
      const compiled = { types: `./lib/${module}.d.ts`, default: `./lib/${module}.js` }
      return [entry, module ? compiled : file]
    }),
  )
}

/** The files that a manifest names: what can be imported, and its programs. */
export function entriesOf({ exports, bin = {} }: Manifest): string[] {
  const files = [
    ...Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : [entry.types, entry.default],
    ),
    ...Object.values(bin),
  ].map((file) => posix.normalize(file))
  return [...new Set(files)].filter((file) => file !== 'package.json')
}

/**
 * The mismatches between a manifest and the packages that its files import; empty if there are
 * none. That only the entry of an engine imports peers as code is a rule of .dependency-cruiser.js.
 */
export function dependencyProblems(
  { dependencies = {}, peerDependencies = {} }: Manifest,
  { code, types }: { code: Set<string>; types: Set<string> },
): string[] {
  const undeclared = [...new Set([...code, ...types])].filter(
    (name) => !(name in dependencies) && !(name in peerDependencies),
  )
  const unused = Object.keys(dependencies).filter((name) => !code.has(name))
  return [
    ...undeclared.map((name) => `${name} is imported and is not a dependency`),
    ...unused.map((name) => `${name} is a dependency and is not imported`),
  ]
}
