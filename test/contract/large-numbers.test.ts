import { expect, test } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { examples } from './examples.ts'

/** JSON.parse rounds it to 9007199254740992. */
const BEYOND = 2 ** 53

/** Copies of a value, each with one of its numbers replaced. */
function* withOneLarge(value: unknown): Generator<unknown> {
  const copy = structuredClone(value)
  for (const [holder, key] of numbersOf(copy)) {
    const before = holder[key]
    holder[key] = BEYOND
    yield copy
    holder[key] = before
  }
}

function* numbersOf(node: any): Generator<[holder: any, key: string]> {
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'number') yield [node, key]
    else if (child && typeof child === 'object') yield* numbersOf(child)
  }
}

test.each(callbacks)(
  '$command: a number beyond 2^53 is told as new, wherever it is',
  ({ command }) => {
    for (const { value } of examples(command, 'request')) {
      for (const large of withOneLarge(value)) {
        const { errors, unknown } = validate(command, large)
        expect([...errors, ...unknown].map(({ got }) => got)).toContain(String(BEYOND))
      }
    }
  },
)
