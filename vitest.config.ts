import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      'server-only': resolve(root, 'lib/platform/testing/empty-module.ts'),
    },
  },
  test: {
    include: ['{app,components,lib,prisma,scripts}/**/*.test.ts'],
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
