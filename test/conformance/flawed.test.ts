import { describe, expect, it } from 'vitest'
import { FLAWS, flawed, TOKENS } from './flaws.ts'
import { failuresOf, idsOf, verified } from './verify.ts'

/** One family with decisions, one with messages, one with batches. */
const families = ['Sns', 'C2C', 'Push']

describe.concurrent('a backend with a flaw fails the checks that it should, and no others', () => {
  it.each(FLAWS)('$name', async (flaw) => {
    const backend = await flawed(flaw)
    const report = await verified(backend.url, { families, tokens: TOKENS })
    // Not by onTestFinished, which does not know one concurrent test from another.
    backend.close()
    expect(idsOf(report, 'failed'), failuresOf(report).join('\n')).toEqual(flaw.fails)
    const skipped = idsOf(report, 'skipped')
    const { skips = [] } = flaw
    if (skips === 'most') expect(skipped).toContain('answers-json')
    else expect(skipped).toEqual([...skips, 'decides', 'duplicate-once'])
  })
})
