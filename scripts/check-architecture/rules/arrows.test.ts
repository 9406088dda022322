import { describe, expect, test } from 'vitest'
import { check } from '../check'
import { printArrows } from '../print-arrows'

const ALLOWED: [from: string, code: string][] = [
  ['app/(public)/agenda/page.tsx', "import { agendaPage } from '@/lib/events/queries'"],
  ['app/(public)/agenda/page.tsx', "import { kindLabel } from '@/lib/events/labels'"],
  ['app/(membre)/espace/x/page.tsx', "import { x } from '@/lib/events/registrations/queries'"],
  [
    'app/(membre)/espace/x/actions.ts',
    "'use server'\nimport { y } from '@/lib/events/commands/register-delegation'",
  ],
  [
    'app/(membre)/espace/x/actions.ts',
    "'use server'\nimport { y } from '@/lib/events/registrations/commands/a-b'",
  ],
  ['app/layout.tsx', "import { currentViewer } from '@/lib/accounts/viewer'\nimport './globals.css'"],
  [
    'app/layout.tsx',
    "import { routes } from '@/lib/platform/routes'\nimport { Card } from '@/components/ui/card'",
  ],
  ['app/api/agenda/route.ts', "import { ics } from '@/lib/platform/ics'"],
  ['app/sitemap.ts', "import { sitemap } from '@/lib/platform/sitemap'"],
  ['app/api/auth/[...nextauth]/route.ts', "import { handler } from '@/lib/accounts/auth'"],
  ['components/ui/pagination.tsx', "import Link from 'next/link'\nimport { cx } from './cx'"],
  ['components/events/card.tsx', "import type { EventCard } from '@/lib/events/queries'"],
  ['components/events/card.tsx', "import { kindLabel } from '@/lib/events/registrations/labels'"],
  [
    'components/events/card.tsx',
    "import { Shell } from '@/components/layout/shell'\nimport { Row } from './row'",
  ],
  ['components/ui/words.test.ts', "import { test } from 'vitest'\nimport { words } from './words'"],
  ['components/accounts/mailbox.tsx', "import type { Mail } from '@/lib/platform/mailbox/read'"],
  ['components/map/world.tsx', "import { geoPath } from 'd3-geo'"],
  ['lib/accounts/viewer.ts', "import { cookies } from 'next/headers'\nimport { cache } from 'react'"],
  ['lib/accounts/auth-adapter.ts', "import type { Adapter } from 'next-auth/adapters'"],
  ['lib/platform/web.ts', "import { revalidateTag } from 'next/cache'"],
  ['lib/platform/mailer.ts', "import { createTransport } from 'nodemailer'\nimport { join } from 'path'"],
  [
    'lib/events/schema.ts',
    "import { z } from 'zod'\nimport { EventKind } from '@/lib/platform/prisma-client/enums'",
  ],
  ['lib/events/policy.ts', "import type { Prisma } from '@/lib/platform/prisma-client/client'"],
  [
    'lib/events/queries.ts',
    "import { db } from '@/lib/platform/db'\nimport { groupCard } from '@/lib/groups/queries'",
  ],
  [
    'lib/moderation/commands/accept-item.ts',
    "import { accept } from '@/lib/partnerships/commands/accept-partnership'",
  ],
  [
    'lib/events/rules.test.ts',
    "import { test } from 'vitest'\nimport { aMember } from '@/lib/accounts/builders'",
  ],
  ['lib/search/builders.ts', "import { anEvent } from '@/lib/events/builders'"],
  ['prisma/demo/load.ts', "import { register } from '@/lib/events/commands/register-delegation'"],
  [
    'scripts/worker.ts',
    "import { send } from '@/lib/accounts/commands/send-link'\nimport { db } from '@/lib/platform/db'",
  ],
  ['e2e/sign-in.spec.ts', "import { test } from '@playwright/test'\nimport { inbox } from './support/inbox'"],
  ['instrumentation.ts', "import { config } from '@/lib/platform/config'"],
]

const REFUSED: [from: string, code: string][] = [
  ['app/(public)/agenda/page.tsx', "import { db } from '@/lib/platform/db'"],
  ['app/(public)/agenda/page.tsx', "import { PrismaClient } from '@prisma/client'"],
  ['app/(public)/agenda/page.tsx', "import type { Event } from '@/lib/platform/prisma-client/client'"],
  ['app/(public)/agenda/page.tsx', "import { z } from 'zod'"],
  ['app/(public)/agenda/page.tsx', "import { ics } from '@/lib/platform/ics'"],
  ['app/(public)/agenda/page.tsx', "import { may } from '@/lib/events/policy'"],
  ['app/(public)/agenda/page.tsx', "const { db } = await import('@/lib/platform/db')"],
  ['app/(public)/agenda/page.tsx', "export { db } from '@/lib/platform/db'"],
  ['app/(public)/agenda/page.tsx', "export * from '@/lib/platform/db'"],
  ['app/(public)/agenda/page.tsx', "const db = require('@/lib/platform/db')"],
  ['app/(public)/agenda/page.tsx', "type Db = import('@/lib/platform/db').Db"],
  ['app/(public)/agenda/page.tsx', "import { db } from '../../../lib/platform/db'"],
  ['app/(public)/agenda/page.tsx', "import { db } from '@/components/../lib/platform/db'"],
  ['app/(public)/agenda/page.tsx', 'const page = (name: string) => import(name)'],
  ['app/api/agenda/route.ts', "import { db } from '@/lib/platform/db'"],
  ['app/x/page.tsx', "import { aMember } from '@/lib/accounts/builders'"],
  ['components/ui/card.tsx', "import { kindLabel } from '@/lib/events/labels'"],
  ['components/ui/card.tsx', "import { EventCard } from '@/components/events/event-card'"],
  ['components/ui/card.tsx', "import type { Outcome } from '@/lib/platform/outcome'"],
  ['components/ui/words.test.ts', "import { db } from '@/lib/events/queries'"],
  ['components/events/card.tsx', "import { agendaPage } from '@/lib/events/queries'"],
  ['components/events/card.tsx', "import { type EventCard } from '@/lib/events/queries'"],
  ['components/events/card.tsx', "import { GroupCard } from '@/components/groups/group-card'"],
  ['components/events/card.tsx', "import { GroupCard } from '../groups/group-card'"],
  ['components/events/card.tsx', "import { headers } from 'next/headers'"],
  ['components/events/card.tsx', "import type { Event } from '@/lib/platform/prisma-client/client'"],
  ['components/events/card.tsx', "import { registerAction } from '@/app/x/actions'"],
  ['lib/groups/queries.ts', "import { eventCard } from '@/lib/events/queries'"],
  ['lib/events/rules.ts', "import { isOpen } from '@/lib/partnerships/rules'"],
  ['lib/search/queries.ts', "import { queue } from '@/lib/moderation/queries'"],
  ['lib/events/rules.ts', "import { db } from '@/lib/platform/db'"],
  ['lib/events/policy.ts', "import { Prisma } from '@/lib/platform/prisma-client/client'"],
  ['lib/events/labels.ts', "import { z } from 'zod'"],
  ['lib/events/labels.ts', "import { agendaPage } from './queries'"],
  ['lib/events/queries.ts', "import { transaction } from '@/lib/platform/transaction'"],
  ['lib/events/queries.ts', "import { cache } from 'react'"],
  ['lib/events/queries.ts', "import { unstable_cache } from 'next/cache'"],
  ['lib/events/commands/a-b.ts', "import { currentViewer } from '@/lib/accounts/viewer'"],
  ['lib/events/commands/a-b.ts', "import { anEvent } from '../builders'"],
  ['lib/events/mails/a-b.ts', "import { db } from '@/lib/platform/db'"],
  ['lib/events/queries.ts', "import { Card } from '@/components/ui/card'"],
  ['lib/events/queries.ts', "import { getServerSession } from 'next-auth'"],
  ['lib/platform/clock.ts', "import { isOpen } from '@/lib/events/rules'"],
  ['lib/platform/clock.ts', "import type { Viewer } from '@/lib/accounts/viewer'"],
  ['lib/platform/cache.ts', "import { revalidateTag } from 'next/cache'"],
  ['lib/platform/db.ts', "import { fresh } from './testing/fresh-database'"],
  ['lib/events/rules.test.ts', "import Page from '@/app/page'"],
  ['e2e/sign-in.spec.ts', "import { db } from '@/lib/platform/db'"],
  ['e2e/sign-in.spec.ts', "import { config } from '../lib/platform/config'"],
  ['scripts/report.ts', "import { agendaPage } from '@/lib/events/queries'"],
  ['prisma/demo/load.ts', "import { agendaPage } from '@/lib/events/queries'"],
  ['unknown-folder/thing.ts', 'export const one = 1'],
]

function arrowProblems(path: string, source: string) {
  return check([{ path, source }]).problems.filter(({ rule }) => rule === 'arrows')
}

describe('arrows', () => {
  test.each(ALLOWED)('lets %s say %s', (path, source) => {
    expect(arrowProblems(path, source)).toEqual([])
  })

  test.each(REFUSED)('stops %s from saying %s', (path, source) => {
    expect(arrowProblems(path, source)).toHaveLength(1)
  })

  test('points at the line of the import', () => {
    const source = "import { x } from '@/lib/events/queries'\n\nimport { z } from 'zod'\n"
    expect(arrowProblems('app/page.tsx', source)).toMatchObject([{ line: 3 }])
  })

  test('are printed with one row for each zone and the chain of domains', () => {
    const printed = printArrows()
    expect(printed).toContain('| `components/ui` | `components/ui/**` |')
    expect(printed).toContain('groups ← { content, events, partnerships } ← { moderation, search }')
  })
})
