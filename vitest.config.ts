import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They have configurations of their own: vitest.faults.config.ts, vitest.consumer.config.ts.
    exclude: ['test/faults/**', 'test/consumer/**'],
    // Many suites start a process of their own (Redocly, the generator, servers), on machines that are busy with others.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
