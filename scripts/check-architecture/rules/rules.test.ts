import { describe, expect, test } from 'vitest'
import { check } from '../check'
import { printArrows } from '../print-arrows'
import type { RuleName } from '../problem'

type Files = Record<string, string>
type Fixture = { broken: Files[]; clean: Files[] }

const lines = (count: number) => 'export const line = 1\n'.repeat(count)
const action = (count: number) =>
  `'use server'\nexport async function act() {\n${'  await go()\n'.repeat(count - 2)}}\n`
const command = 'export async function registerDelegation(viewer: Viewer) {}'
const decision = '# T\n## Context\n## Decision\n## Consequences\n## Status\n'
const client = "'use client'\n// Why: the list is filtered while the person types.\n"
const COMMAND = 'lib/events/commands/register-delegation.ts'
const COMMAND_TEST = 'lib/events/commands/register-delegation.test.ts'

const FIXTURES: Record<RuleName, Fixture> = {
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
  'kebab-case': {
    broken: [
      { 'components/ui/DataTable.tsx': '' },
      { 'lib/platform/data_table.ts': '' },
      { 'app/maPage/page.tsx': '' },
    ],
    clean: [
      { 'app/(public)/agenda/[slug]/page.tsx': '', 'app/api/auth/[...nextauth]/route.ts': '' },
      {
        'lib/events/rules.test.ts': '',
        'README.md': '',
        'prisma/migrations/20260101_init/migration.sql': '',
      },
    ],
  },
  'no-grab-bag': {
    broken: [
      { 'lib/platform/utils.ts': '' },
      { 'components/common/card.tsx': '' },
      { 'lib/platform/date-helpers.ts': '' },
      { 'scripts/misc.ts': '' },
    ],
    clean: [{ 'lib/platform/dates.ts': '', 'components/collectivites/commune-card.tsx': '' }],
  },
  'no-barrel': {
    broken: [{ 'components/ui/index.ts': '' }, { 'lib/events/index.tsx': '' }],
    clean: [{ 'lib/platform/index-row.ts': '' }],
  },
  vocabulary: {
    broken: [
      { 'lib/events/seats.ts': '' },
      { 'lib/events/rules.tsx': '' },
      { 'lib/events/programme.json': '' },
      { 'lib/agenda/rules.ts': '' },
      { 'lib/dates.ts': '' },
      { 'lib/events/viewer.ts': '' },
      { 'lib/events/commands/register.ts': '' },
      { 'lib/events/commands/handle-registration.ts': '' },
      { 'lib/events/commands/late/register-delegation.ts': '' },
      { 'lib/events/registrations/late/rules.ts': '' },
      { 'lib/events/commands/everything.test.ts': '' },
      { 'lib/events/registrations/seats.ts': '' },
    ],
    clean: [
      {
        'lib/events/schema.ts': '',
        'lib/events/rules.ts': '',
        'lib/events/policy.ts': '',
        'lib/events/rules.test.ts': '',
      },
      { 'lib/events/labels.ts': '', 'lib/events/queries.ts': '', 'lib/events/builders.ts': '' },
      {
        'lib/events/commands/register-delegation.ts': '',
        'lib/events/commands/register-delegation.race.test.ts': '',
      },
      { 'lib/events/mails/registration-confirmed.ts': '', 'lib/events/mails/mails.test.ts': '' },
      {
        'lib/events/registrations/rules.ts': '',
        'lib/events/registrations/commands/withdraw-delegation.ts': '',
      },
      {
        'lib/events/registrations/mails/a-mail.ts': '',
        'lib/events/mails/__snapshots__/mails.test.ts.snap': '',
      },
      { 'lib/accounts/viewer.ts': '', 'lib/accounts/auth.ts': '', 'lib/accounts/auth-adapter.ts': '' },
      { 'lib/platform/anything.ts': '', 'lib/roles-matrix.test.ts': '' },
    ],
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
    broken: [{ 'app/x/actions.ts': action(16) }, { 'app/x/actions.ts': action(21) }],
    clean: [{ 'app/x/actions.ts': action(15) }],
  },
  'file-length': {
    broken: [
      { 'lib/platform/a.ts': lines(151) },
      { 'lib/platform/a.ts': lines(401) },
      { 'lib/platform/a.test.ts': lines(401) },
    ],
    clean: [
      { 'lib/platform/a.ts': lines(150), 'lib/platform/a.test.ts': lines(400) },
      { 'prisma/demo/partnerships.data.ts': lines(900) },
    ],
  },
  'page-length': {
    broken: [{ 'app/x/page.tsx': lines(61) }],
    clean: [{ 'app/x/page.tsx': lines(60), 'app/x/layout.tsx': lines(61) }],
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
  'command-name': {
    broken: [
      { [COMMAND]: 'export async function register() {}' },
      { [COMMAND]: 'export const registerDelegation = 1' },
    ],
    clean: [{ [COMMAND]: command }],
  },
  'command-test': {
    broken: [{ [COMMAND]: command }],
    clean: [{ [COMMAND]: command, [COMMAND_TEST]: '' }],
  },
  'roles-matrix': {
    broken: [{ [COMMAND]: command, 'lib/roles-matrix.test.ts': 'registerDelegations' }],
    clean: [
      { [COMMAND]: command, 'lib/roles-matrix.test.ts': 'row(registerDelegation)' },
      { [COMMAND]: command },
      { [COMMAND]: 'export async function registerDelegation(tx: Tx) {}', 'lib/roles-matrix.test.ts': '' },
    ],
  },
  'mail-test': {
    broken: [
      { 'lib/events/mails/a-mail.ts': '' },
      { 'lib/events/registrations/mails/a-mail.ts': '', 'lib/events/mails/mails.test.ts': '' },
    ],
    clean: [
      { 'lib/events/mails/a-mail.ts': '', 'lib/events/mails/a-mail.test.ts': '' },
      { 'lib/events/mails/a-mail.ts': '', 'lib/events/mails/mails.test.ts': '' },
    ],
  },
  'decision-name': {
    broken: [{ 'docs/decisions/1-title.md': decision }, { 'docs/decisions/0001_Title.md': decision }],
    clean: [{ 'docs/decisions/0001-a-title.md': decision, 'docs/decisions/template.md': '' }],
  },
  'decision-number': {
    broken: [{ 'docs/decisions/0001-one.md': decision, 'docs/decisions/0001-other.md': decision }],
    clean: [{ 'docs/decisions/0001-one.md': decision, 'docs/decisions/0002-other.md': decision }],
  },
  'decision-headings': {
    broken: [{ 'docs/decisions/0001-one.md': decision.replace('## Status', '### Status') }],
    clean: [{ 'docs/decisions/0001-one.md': decision }],
  },
  glossary: {
    broken: [
      { 'docs/glossary.md': '`Events`', 'prisma/schema/events.prisma': 'model Event {\n}' },
      {
        'docs/glossary.md': '`Event`',
        'prisma/schema/events.prisma': 'model Event {\n}\nenum EventKind {\n}',
      },
    ],
    clean: [
      {
        'docs/glossary.md': '`Event`, `EventKind`',
        'prisma/schema/events.prisma': 'model Event {\n}\nenum EventKind {\n}',
      },
      { 'prisma/schema/events.prisma': 'model Event {\n}' },
    ],
  },
  'quoted-arrows': {
    broken: [{ 'docs/architecture.md': 'the arrows of last year' }],
    clean: [{ 'docs/architecture.md': `# Arrows\n${printArrows()}\n` }, { 'README.md': '' }],
  },
}

function rulesBrokenBy(files: Files) {
  return check(Object.entries(files).map(([path, source]) => ({ path, source }))).problems.map(
    ({ rule }) => rule,
  )
}

describe.each(Object.entries(FIXTURES))('%s', (rule, { broken, clean }) => {
  test.each(broken)('is reported in %j', (files) => {
    expect(rulesBrokenBy(files)).toContain(rule)
  })

  test.each(clean)('is not reported in %j', (files) => {
    expect(rulesBrokenBy(files)).not.toContain(rule)
  })
})

test('a long action is a warning up to twenty lines, an error beyond', () => {
  const levels = [16, 20, 21].map(
    (count) => check([{ path: 'app/x/actions.ts', source: action(count) }]).problems[0]?.level,
  )
  expect(levels).toEqual(['warning', 'warning', 'error'])
})

test('client files are counted with their size', () => {
  const { clientFiles } = check([
    { path: 'components/ui/a.tsx', source: client },
    { path: 'components/ui/b.tsx', source: '' },
  ])
  expect(clientFiles).toEqual([{ path: 'components/ui/a.tsx', bytes: Buffer.byteLength(client) }])
})
