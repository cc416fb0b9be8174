import { defineConfig } from 'vitest/config'

/** `npm run test:consumer`: builds and packs the package, installs it into fresh folders, and uses it there as its users do. */
export default defineConfig({
  test: {
    include: ['test/consumer/**/*.test.ts'],
    globalSetup: 'test/consumer/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
