import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: ['tests/site/serve-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // What is waited for moves for a second by itself; a slow machine takes longer.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
