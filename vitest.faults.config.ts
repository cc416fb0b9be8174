import { defineConfig } from 'vitest/config'

/**
 * `npm run test:faults`: random and hostile bodies, restarts under load, memory. They take minutes,
 * and their timing needs an idle machine.
 */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
