// The import rules between rooms. ARCHITECTURE.md shows them; a test compares the two.

/**
 * The rooms of src/ in layers; each imports only from itself and from layers above it in this list.
 */
const LAYERS = [
  ['async', 'text'],
  ['contract'],
  ['openapi', 'http'],
  ['request', 'inbox'],
  ['receiver'],
  ['testing', 'reference', 'mock', 'site', 'sender'],
  ['traffic'],
  ['verify', 'proxy'],
  ['serve'],
  ['islands'],
  ['cli'],
]

/** The entry points of the library: src/*.ts. */
const LIBRARY = ['async', 'text', 'contract', 'http', 'request', 'inbox', 'receiver', 'testing']

/** Where the library imports npm packages: they are optional peers, needed only by who imports that entry. */
const ENGINES = [
  {
    room: '^src/inbox/jetstream/',
    // The entry and the room.
    inside: '^src/inbox/jetstream(\\.ts$|/)',
    peers: ['@nats-io/jetstream', '@nats-io/kv', '@nats-io/transport-node'],
  },
  {
    room: '^src/receiver/tracing/opentelemetry\\.ts$',
    inside: '^src/receiver/tracing/opentelemetry\\.ts$',
    peers: ['@opentelemetry/api'],
  },
]

const FOREIGN = {
  dependencyTypes: [
    'npm',
    'npm-dev',
    'npm-peer',
    'npm-optional',
    'npm-no-pkg',
    'npm-unknown',
    'unknown',
  ],
  dependencyTypesNot: ['type-only'],
}

const room = (names) => `^src/(${names.join('|')})/`

const layers = LAYERS.flatMap((rooms, index) => {
  const allowed = LAYERS.slice(0, index).flat()
  return rooms.map((name) => ({
    name: `${name}-looks-down-only`,
    comment: `src/${name} imports from ${allowed.join(', ') || 'generated/'} and itself`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    // Every entry checks the version of Node first.
    to: { path: '^src/', pathNot: `${room([...allowed, name])}|^src/node-version\\.ts$` },
  }))
})

export default {
  forbidden: [
    ...layers,
    {
      name: 'generated-is-closed',
      comment: 'generated/ imports nothing from src/: the contract is the only source',
      severity: 'error',
      from: { path: '^generated/' },
      to: { path: '^(src|scripts|test)/' },
    },
    {
      name: 'only-contract-reads-generated',
      comment: 'the rest of src/ gets what is generated through src/contract',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/contract/' },
      to: { path: '^generated/' },
    },
    {
      name: 'islands-run-in-a-browser',
      comment: 'src/islands takes types from the server, never code',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { path: '^(src/(?!islands/)|generated/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'library-stays-in-its-rooms',
      comment: 'the library must not pull in the tools',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/', pathNot: `${room(LIBRARY)}|^src/[^/]+\\.ts$` },
    },
    {
      name: 'library-has-no-dependency',
      comment:
        'frameworks and engines are optional peers: types, adapters, and the rooms of ENGINES',
      severity: 'error',
      from: { path: `${room(LIBRARY)}|^src/[^/]+\\.ts$`, pathNot: ENGINES.map(({ room }) => room) },
      to: FOREIGN,
    },
    ...ENGINES.map(({ room, peers }) => ({
      name: 'engine-has-its-peers-only',
      comment: 'what an engine needs is an optional peer of its own entry',
      severity: 'error',
      from: { path: room },
      to: { ...FOREIGN, pathNot: `node_modules/(${peers.join('|')})/` },
    })),
    ...ENGINES.map(({ inside }) => ({
      name: 'engine-only-through-its-entry',
      comment: 'the other entries must run without the packages of an engine',
      severity: 'error',
      from: { path: '^src/', pathNot: [inside, '^src/(cli|serve)/'] },
      to: { path: inside },
    })),
    {
      name: 'tools-use-the-entry-of-an-engine',
      comment: 'the tools bring the packages, and use what an app can use',
      severity: 'error',
      from: { path: '^src/(cli|serve)/' },
      to: { path: '^src/inbox/jetstream/' },
    },
    {
      name: 'source-knows-no-test',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^(test|bench|examples)/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
