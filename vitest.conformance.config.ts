import { defineConfig } from 'vitest/config'

/**
 * `npm run test:conformance`: `tcw verify` against what is right and what is wrong on purpose. A run takes ten
 * seconds, because some of its checks wait.
 */
export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
