import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

const EVERY_TEST = ['{app,components,lib,prisma,scripts}/**/*.test.ts']
/** Tests whose settings differ from the others': the configuration is read once in a process. */
const OWN_PROCESS = ['lib/platform/outbox/*.test.ts']

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      'server-only': resolve(root, 'lib/platform/testing/empty-module.ts'),
    },
  },
  test: {
    projects: [
      // Files share a process and its modules: loading them anew for each took longer than the tests.
      { extends: true, test: { name: 'shared', include: EVERY_TEST, exclude: OWN_PROCESS, isolate: false } },
      { extends: true, test: { name: 'own process', include: OWN_PROCESS } },
    ],
    globalSetup: 'scripts/testing/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: {
      APP_URL: 'http://localhost:3000',
      AUTH_SECRET: 'a secret of tests, long enough to be accepted',
      SMTP_URL: 'smtp://127.0.0.1:1', // nothing listens there: a test that sends mail starts its own sink
      MAIL_FROM: 'portail@example.org',
      LOG_LEVEL: 'silent',
      TZ: 'UTC',
    },
  },
})
