import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They have configurations of their own: vitest.faults.config.ts and its like.
    exclude: ['test/faults/**', 'test/consumer/**', 'test/browser/**'],
    // One worker a core; by default one core stays free, which is half of a machine with two.
    maxWorkers: '100%',
    // Files of one worker share their modules, which hold no state: to read them anew for each file was a third of the time.
    isolate: false,
    // Servers keep their Redoc page there, and not in the cache of whoever runs the tests.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    // Many suites start a process of their own (Redocly, the generator, servers), on machines that are busy with others.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
