import { describe, expect, it } from 'vitest'
import { callbacks } from '../../src/contract/callbacks.ts'
import { validate } from '../../src/contract/validate.ts'
import { generatedBodies } from '../../src/sender/generate/generated-body.ts'

const make = generatedBodies()
const SEEDS = Array.from({ length: 10 }, (_, index) => index * 7 + 1)

describe('a generated body', () => {
  it.each(callbacks)('of $command is valid in the strict profile for every seed', ({ command }) => {
    for (const seed of SEEDS) {
      const body = make(command, seed)
      expect(validate(command, body, { profile: 'strict' }).errors, `seed ${seed}`).toEqual([])
    }
  })

  it('is the same for the same seed, and others for others', () => {
    const texts = SEEDS.map((seed) => JSON.stringify(make('C2C.CallbackBeforeSendMsg', seed)))
    expect(
      SEEDS.map((seed) => JSON.stringify(generatedBodies()('C2C.CallbackBeforeSendMsg', seed))),
    ).toEqual(texts)
    expect(new Set(texts).size).toBe(SEEDS.length)
  })
})
