import { defineConfig } from 'vitest/config'

/**
 * `npm run test:conformance`: `tcw verify` against what is right and what is wrong on purpose. A run takes ten
 * seconds, because some of its checks wait. And all mutations of all examples, of which `npm test` takes some.
 */
export default defineConfig({
  test: {
    include: [
      'test/conformance/**/*.test.ts',
      'test/contract/differential.test.ts',
      // Half a minute together; `npm test` has to stay below three.
      'test/scripts/fresh.test.ts',
      'test/openapi/editions/postman.test.ts',
    ],
    env: { TCW_MUTATIONS: 'all' },
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
