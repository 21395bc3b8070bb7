import { defineConfig } from 'vitest/config';

const databaseTests = ['src/**/*.db.test.ts', 'scenarios/**/*.test.ts'];
// One process serves many files, so that a database is opened once per process.
const shared = { isolate: false, pool: 'forks', testTimeout: 20_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'evaluation/**/*.test.ts'],
          exclude: ['src/**/*.db.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'pglite',
          include: databaseTests,
          globalSetup: ['src/platform/db/test-setup/pglite.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: databaseTests,
          // A killed process is about the embedded database only.
          exclude: ['src/platform/db/crash.db.test.ts'],
          globalSetup: ['src/platform/db/test-setup/postgres.ts'],
          runner: 'src/platform/db/test-setup/runner.ts',
        },
      },
    ],
  },
});
