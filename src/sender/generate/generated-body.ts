import fc from 'fast-check'
import type { Command } from '../../contract/types.ts'
import { readContract } from '../../openapi/contract.ts'
import { edition } from '../../openapi/editions/edition.ts'
import { strict } from '../../openapi/editions/strict.ts'
import { bodyGenerator } from './body-generator.ts'

/** Short words and ids, as people and apps write them. */
const text = fc.oneof(
  fc.constantFrom('ada', 'linus', 'grace', 'alan', 'hello', 'Good morning', 'see you at 7', '你好'),
  fc.stringMatching(/^[a-z]{3,8}_[0-9]{1,4}$/),
)

/**
 * Makes bodies from the schemas of the contract: always valid in the strict profile, the same for the same
 * seed.
 *
 * @returns a function from a command and a seed, a whole number, to a body
 */
export function generatedBodies(): (command: Command, seed: number) => any {
  const arbitraryOf = bodyGenerator(edition(readContract(), strict), { open: false, text })
  const known = new Map<Command, fc.Arbitrary<object>>()
  return (command, seed) => {
    const arbitrary = known.get(command) ?? arbitraryOf(command)
    known.set(command, arbitrary)
    return fc.sample(arbitrary, { seed, numRuns: 1 })[0]
  }
}
