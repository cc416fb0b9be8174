import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They have their own configurations, such as vitest.faults.config.ts.
    exclude: [
      'test/faults/**',
      'test/consumer/**',
      'test/browser/**',
      'test/conformance/**',
      'test/jetstream/**',
      'test/postgres/**',
      // In the conformance suite.
      'test/scripts/fresh.test.ts',
      'test/openapi/editions/postman.test.ts',
    ],
    // One worker per core; by default one core stays free, which is half of a machine with two.
    maxWorkers: '100%',
    // Test files in one worker share modules, which have no state: loading them for each file took
    // a third of the time.
    isolate: false,
    // Servers keep their Redoc page there instead of in the cache of the user who runs the tests.
    // The processes that tests start compile each module once, not each time.
    env: {
      XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache'),
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled'),
    },
    // Many suites start their own processes (Redocly, the generator, servers), sometimes on busy
    // machines.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
