import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They have configurations of their own: vitest.faults.config.ts, vitest.consumer.config.ts.
    exclude: ['test/faults/**', 'test/consumer/**'],
    // Servers keep their Redoc page there, and not in the cache of whoever runs the tests.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    // Many suites start a process of their own (Redocly, the generator, servers), on machines that are busy with others.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
