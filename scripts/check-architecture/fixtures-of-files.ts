import { COMMAND, COMMAND_TEST, command, type Fixture } from './fixtures'
import { printArrows } from './print-arrows'

const lines = (count: number) => 'export const line = 1\n'.repeat(count)
const decision = '# T\n## Context\n## Decision\n## Consequences\n## Status\n'

/** Offenders of the rules about files: their names, lengths, companions and pages of documentation. */
export const FIXTURES_OF_FILES = {
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
} satisfies Record<string, Fixture>
