import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * `npm run test:consumer`: builds and packs both packages, installs them into empty folders, and
 * uses them as users do.
 */
export default defineConfig({
  test: {
    include: ['test/consumer/**/*.test.ts'],
    globalSetup: 'test/consumer/setup.ts',
    // Servers keep their Redoc page there instead of in the cache of the user who runs the tests.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
