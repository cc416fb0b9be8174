import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * `npm run test:browser`: opens every page in a real browser (CHROMIUM sets another path than
 * /usr/bin/chromium).
 */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // Servers keep their Redoc page there instead of in the cache of the user who runs the tests.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
