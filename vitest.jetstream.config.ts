import { defineConfig } from 'vitest/config'

/**
 * `npm run test:jetstream`: the inbox in NATS JetStream on real servers, which it kills. It needs `nats-server`
 * (TCW_NATS_SERVERS: paths, separated by colons), and Python and Go for the consumers in other languages.
 */
export default defineConfig({
  test: {
    include: ['test/jetstream/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
