import { defineConfig } from '@playwright/test'

/** Journeys that only look, and count what they see: they go first, before others change the demo data. */
const READING = [
  'every-page',
  'move-by-keyboard',
  'read-public-files',
  'read-the-figures',
  'reuse-open-data',
  'search-the-register',
  'visit-the-mali-group',
].map((name) => `**/${name}.spec.ts`)

/** Started by `npm test`, which serves the built site on demo data and names it in E2E_BASE_URL. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.data/e2e-results',
  fullyParallel: true,
  workers: 2,
  // On a slow machine a click may come before the page listens; what is broken fails twice. The last line tells.
  retries: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'reading', testMatch: READING },
    { name: 'writing', testIgnore: READING, dependencies: ['reading'] },
  ],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Of the second try: recording every test to keep one in a hundred slows them all.
    trace: 'on-first-retry',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
