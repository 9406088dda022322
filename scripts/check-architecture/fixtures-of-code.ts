import { actionOf, COMMAND, client, command, type Fixture } from './fixtures'

/** Offenders of the rules about what is written inside a file. */
export const FIXTURES_OF_CODE = {
  syntax: {
    broken: [{ 'lib/platform/a.ts': 'export const = 1' }],
    clean: [{ 'lib/platform/a.ts': 'export const a = 1' }],
  },
  arrows: {
    broken: [{ 'app/page.tsx': "import { z } from 'zod'" }],
    clean: [{ 'app/page.tsx': "import { homePage } from '@/lib/groups/queries'" }],
  },
  'server-only': {
    broken: [{ 'lib/events/queries.ts': '' }, { [COMMAND]: command }],
    clean: [{ 'lib/events/queries.ts': "import 'server-only'", 'lib/events/queries.test.ts': '' }],
  },
  'use-server-place': {
    broken: [
      { 'app/x/actions.ts': 'export async function act() {}' },
      { 'app/x/actions.ts': "import { a } from './a'\n'use server'\nexport async function act() {}" },
      {
        'app/x/page.tsx':
          "export default function Page() { async function act() { 'use server' } return act }",
      },
      { 'lib/events/queries.ts': "'use server'" },
    ],
    clean: [{ 'app/x/actions.ts': "'use server'\nexport async function act() {}" }],
  },
  'use-client-place': {
    broken: [
      { 'app/x/page.tsx': client },
      { 'lib/platform/a.ts': client },
      { 'components/ui/a.tsx': `import { b } from './b'\n${client}` },
    ],
    clean: [{ 'components/ui/a.tsx': client, 'app/error.tsx': client, 'app/(membre)/error.tsx': client }],
  },
  'use-client-reason': {
    broken: [
      { 'components/ui/a.tsx': "'use client'\nexport const a = 1" },
      { 'components/ui/a.tsx': "'use client'\nexport const a = 1\n// Why: said too late to be read." },
      { 'components/ui/a.tsx': "// Why: said before the directive.\n'use client'\nexport const a = 1" },
      { 'components/ui/a.tsx': "'use client'\n// why\nexport const a = 1" },
    ],
    clean: [{ 'components/ui/a.tsx': `${client}export const a = 1` }],
  },
  'actions-exports': {
    broken: [
      { 'app/x/actions.ts': "'use server'\nexport const LIMIT = 3" },
      { 'app/x/actions.ts': "'use server'\nexport function act() {}" },
      { 'app/x/actions.ts': "'use server'\nexport { act } from './act'" },
      { 'app/x/actions.ts': "'use server'\nexport * from './act'" },
      { 'app/x/actions.ts': "'use server'\nexport default class Act {}" },
    ],
    clean: [
      {
        'app/x/actions.ts':
          "'use server'\nexport async function act() {}\nexport type State = 1\nconst LIMIT = 3",
      },
      { 'app/x/page.tsx': 'export const metadata = {}' },
    ],
  },
  'action-length': {
    broken: [{ 'app/x/actions.ts': actionOf(16) }, { 'app/x/actions.ts': actionOf(21) }],
    clean: [{ 'app/x/actions.ts': actionOf(15) }],
  },
  'process-env': {
    broken: [
      { 'lib/platform/db.ts': 'export const url = process.env.DATABASE_URL' },
      { 'lib/platform/db.ts': "export const url = process['env'].DATABASE_URL" },
      { 'lib/platform/db.ts': 'export const url = globalThis.process.env.DATABASE_URL' },
      { 'lib/platform/db.ts': 'const { env } = process' },
      { 'lib/platform/db.ts': "import { env } from 'node:process'" },
      { 'app/page.tsx': "const live = process.env.NODE_ENV === 'production'" },
    ],
    clean: [
      {
        'lib/platform/config.ts': 'export const env = process.env',
        'scripts/a.ts': 'const env = process.env',
      },
      { 'playwright.config.ts': 'const env = process.env', 'instrumentation.ts': 'const env = process.env' },
      { 'lib/platform/db.ts': 'const pid = process.pid; const env = { env: 1 }.env' },
    ],
  },
  'raw-sql': {
    broken: [
      { 'lib/events/queries.ts': 'db.$queryRawUnsafe(sql)' },
      { 'lib/events/queries.ts': 'db.$executeRawUnsafe(sql)' },
      { 'lib/events/queries.ts': "db['$queryRawUnsafe'](sql)" },
      { 'lib/events/queries.ts': 'const { $queryRawUnsafe: run } = db' },
      { 'lib/events/queries.ts': 'db.$queryRaw(Prisma.sql([Prisma.raw(column)]))' },
    ],
    clean: [
      { 'lib/events/queries.ts': 'db.$queryRaw`SELECT 1`; String.raw`x`' },
      {
        'scripts/reset.ts': 'db.$executeRawUnsafe(sql)',
        'lib/platform/testing/fresh.ts': 'db.$executeRawUnsafe(sql)',
      },
    ],
  },
  'raw-html': {
    broken: [
      {
        'components/content/article.tsx':
          'export const A = () => <p dangerouslySetInnerHTML={{ __html: html }} />',
      },
      { 'components/content/article.tsx': 'export const props = { dangerouslySetInnerHTML: html }' },
      { 'components/content/article.tsx': "export const props = { 'dangerouslySetInnerHTML': html }" },
    ],
    clean: [
      {
        'components/ui/json-ld.tsx':
          'export const A = () => <script dangerouslySetInnerHTML={{ __html: json }} />',
      },
    ],
  },
  'date-format': {
    broken: [
      { 'components/events/card.tsx': "new Intl.DateTimeFormat('fr').format(day)" },
      { 'lib/events/mails/a.ts': "day.toLocaleDateString('fr')" },
      { 'app/page.tsx': 'day?.toLocaleTimeString()' },
    ],
    clean: [
      {
        'components/ui/date-time.tsx': "new Intl.DateTimeFormat('fr')",
        'lib/platform/dates.ts': 'new Intl.DateTimeFormat()',
      },
      {
        'lib/platform/french-dates.ts': 'new Intl.DateTimeFormat()',
        'components/ui/a.tsx': 'count.toLocaleString()',
      },
    ],
  },
  'no-clock': {
    broken: [
      { 'lib/events/rules.ts': 'export const isOpen = () => Date.now() > 3' },
      { 'lib/events/registrations/policy.ts': 'export const today = new Date()' },
      { 'lib/events/mails/a.ts': 'export const today = new Date()' },
      { 'components/events/card.tsx': 'export const today = new Date()' },
    ],
    clean: [
      { 'lib/events/rules.ts': 'export const day = new Date(text)', 'lib/platform/clock.ts': 'Date.now()' },
    ],
  },
  'day-of-paris': {
    broken: [
      { 'lib/events/queries.ts': 'const today = now.toISOString().slice(0, 10)' },
      { 'lib/events/commands/close-event.ts': 'const year = tx.now.getUTCFullYear()' },
      { 'lib/events/queries.test.ts': 'new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10)' },
      { 'app/page.tsx': 'const year = new Date().getFullYear()' },
    ],
    clean: [
      {
        'lib/events/queries.ts':
          "const day = onDate.toISOString().slice(0, 10), today = dayIn('Europe/Paris', now)",
      },
      { 'lib/platform/ics.ts': 'now.toISOString().slice(0, 19)' },
    ],
  },
  'french-spacing': {
    broken: [
      { 'lib/events/labels.ts': "export const full = 'Complet : il ne reste rien.'" },
      { 'components/events/card.tsx': 'export const Card = () => <p>Venez-vous ?</p>' },
      { 'lib/events/mails/a.ts': 'export const words = (n: string) => `Objet « ` + n' },
    ],
    clean: [
      { 'lib/events/labels.ts': "export const full = 'Complet\\u00a0: il ne reste rien.'" },
      {
        'components/events/card.tsx':
          'export const Card = () => <p className="md:grid">Venez-vous&nbsp;?</p>',
      },
      { 'lib/events/queries.ts': 'const rows = isOpen ? `select 1::text` : null' },
      { 'lib/events/rules.test.ts': "expect(words).toBe('Complet : rien')" },
    ],
  },
  'no-cast': {
    broken: [
      { 'lib/events/queries.ts': 'export const a = b as string' },
      { 'app/page.tsx': 'export const a = b as unknown as string' },
      { 'lib/events/rules.ts': 'export const a = <string>b' },
    ],
    clean: [
      {
        'lib/events/labels.ts': "export const a = ['x'] as const",
        'lib/events/builders.ts': 'export const a = b as C',
      },
      { 'lib/platform/db.ts': 'export const a = b as C', 'lib/events/rules.test.ts': 'const a = b as C' },
    ],
  },
  unfinished: {
    broken: [{ 'lib/events/rules.ts': '// TODO: seats' }, { 'app/page.tsx': '/* FIXME */' }],
    clean: [{ 'lib/events/rules.ts': '// what remains to do is the reader’s choice' }],
  },
  'no-own-mock': {
    broken: [
      { 'lib/events/rules.test.ts': "vi.mock('@/lib/platform/db')" },
      { 'lib/events/rules.test.ts': "vi.doMock('../platform/db', () => ({}))" },
    ],
    clean: [{ 'lib/events/rules.test.ts': "vi.mock('next/headers')\nvi.useFakeTimers()" }],
  },
  'await-assertion': {
    broken: [
      { 'lib/events/rules.test.ts': "expect(run()).rejects.toThrow('x')" },
      { 'e2e/a.spec.ts': "test('x', async () => { expect(page.getByRole('alert')).toBeVisible() })" },
      { 'e2e/a.spec.ts': "test('x', async () => { page.getByRole('button').click() })" },
    ],
    clean: [
      { 'lib/events/rules.test.ts': "await expect(run()).rejects.toThrow('x'); expect(1).toBe(1)" },
      {
        'e2e/a.spec.ts':
          "test('x', async () => { await page.goto('/'); page.on('close', f); expect(1).toBe(1) })",
      },
    ],
  },
} satisfies Record<string, Fixture>
