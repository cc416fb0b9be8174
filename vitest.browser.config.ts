import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** `npm run test:browser`: looks at every page in a real browser (CHROMIUM names another than /usr/bin/chromium). */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // Servers keep their Redoc page there, and not in the cache of whoever runs the tests.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
