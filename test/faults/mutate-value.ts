import fc, { type Arbitrary } from 'fast-check'

/** A spot in a JSON value: `holder[key]`. */
type Spot = { holder: any; key: string | number }
type Change = (spot: Spot, argument: unknown) => void

/** A JSON object with the member `__proto__`, which an object literal cannot have. */
const withProto = (value: unknown): object =>
  Object.defineProperty({}, '__proto__', { value, enumerable: true })

/** Marks an object that was polluted. */
export const POLLUTION = 'pollutedByTheFaults'
const payload = { [POLLUTION]: true, toString: 1, hasOwnProperty: null, length: -1 }

const HOSTILE: unknown[] = [
  ...[
    null,
    true,
    false,
    [],
    {},
    '',
    'NaN',
    'Infinity',
    '-1',
    '1e3',
    '0x10',
    ' 12 ',
    '１２',
    'null',
    'true',
    '[]',
    '\u0000',
  ],
  ...[-1, 0, 1.5, -0.1, 2 ** 32, 2 ** 53, 2 ** 64, 1e308, 5e-324, Number.MIN_SAFE_INTEGER],
  ...[
    [null],
    [[]],
    [{}],
    { length: 5 },
    { Events: [] },
    { Events: {} },
    { toJSON: 1 },
    { $ref: '#' },
    'A'.repeat(20_000),
  ],
  ...[
    { constructor: { prototype: payload } },
    { prototype: payload },
    withProto(payload),
    withProto([]),
  ],
]

function nested(value: unknown, levels: number): unknown {
  let outer = value
  for (let level = 0; level < levels; level++) outer = level % 2 ? [outer] : { MsgBody: outer }
  return outer
}

const rename = (from: string | number, to: string) => (spot: Spot) => {
  const value = spot.holder[spot.key]
  delete spot.holder[from]
  Object.defineProperty(spot.holder, to, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** What can go wrong with one value of a body. */
const CHANGES: Record<string, Change> = {
  // JSON writes missing items of an array as null.
  drop: ({ holder, key }) => delete holder[key],
  rename: (spot) => rename(spot.key, `${spot.key}_`)(spot),
  'rename to __proto__': (spot) => rename(spot.key, '__proto__')(spot),
  'rename to constructor': (spot) => rename(spot.key, 'constructor')(spot),
  replace: ({ holder, key }, argument) => (holder[key] = argument),
  'as text': ({ holder, key }) => (holder[key] = JSON.stringify(holder[key])),
  'in an array': ({ holder, key }) => (holder[key] = [holder[key]]),
  'in an object': ({ holder, key }) => (holder[key] = { value: holder[key] }),
  'nested deep': ({ holder, key }) => (holder[key] = nested(holder[key], 40)),
  'nested too deep': ({ holder, key }) => (holder[key] = nested(holder[key], 100)),
  negated: ({ holder, key }) => (holder[key] = typeof holder[key] === 'number' ? -holder[key] : -1),
  'repeated 110 times': ({ holder, key }) => (holder[key] = Array(110).fill(holder[key])),
}

export type MutatedValue = { name: string; value: unknown }

/** Valid bodies of which one to three values are changed. */
export function mutatedValues(valid: Arbitrary<object>): Arbitrary<MutatedValue> {
  const change = fc.record({
    name: fc.constantFrom(...Object.keys(CHANGES)),
    at: fc.nat(10_000),
    argument: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 3 })),
  })
  return fc
    .tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([body, changes]) => {
      // A container for the body, so that the whole body can be replaced, too.
      const root = { body: structuredClone(body) as unknown }
      for (const { name, at, argument } of changes) {
        const all = spots(root)
        const spot = all[at % all.length]
        if (spot) CHANGES[name]?.(spot, structuredClone(argument))
      }
      return { name: changes.map(({ name }) => name).join(', '), value: root.body }
    })
}

function spots(holder: any): Spot[] {
  const found: Spot[] = []
  const pending = [holder]
  while (pending.length) {
    const node = pending.pop()
    for (const key of Object.keys(node)) {
      found.push({ holder: node, key })
      if (node[key] && typeof node[key] === 'object') pending.push(node[key])
    }
  }
  return found
}
