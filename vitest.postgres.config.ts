import { defineConfig } from 'vitest/config'

/**
 * `npm run test:postgres`: the example of an inbox in Postgres, on a real server. It needs Debian's package
 * `postgresql`, or PG_BIN: the folder with `initdb`.
 */
export default defineConfig({
  test: {
    include: ['test/postgres/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
