import { defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error',
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: 2,
    // It imports JSON as bundlers do, which Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
