import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  CollectiviteLevel,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { routes } from '@/lib/platform/routes'
import { visible } from '../policy'
import { factColumns } from '../queries'
import { inForceSince } from '../rules'

/** A record of the register, whole. Null is what the source does not say. */
export type RecordPage = {
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  firstSignedOn: string | null
  currentConventionYear: number | null
  startYear: number | null
  endYear: number | null
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
  inForceSince: Date | null
  onePercentService: OnePercentService | null
  subject: string | null
  context: string | null
  note: string | null
  source: string | null
  verifiedOn: Date | null
  updatedAt: Date
  french: {
    slug: string
    name: string
    formerName: string | null
    level: CollectiviteLevel
    place: string | null
    role: PartyRole
  }[]
  foreign: {
    slug: string
    name: string
    level: PartnerLevel
    levelLabel: string | null
    role: PartyRole
    country: { name: string; slug: string }
  }[]
  /** Main theme first, each from its family down to its own label. */
  themes: { code: string; path: string[] }[]
  themeWords: string[]
  odds: { number: number; label: string; weight: number }[]
  amounts: { year: number; frenchCents: number; partnerCents: number; cofundingCents: number }[]
  statusChanges: { status: PartnershipStatus; onDate: string }[]
  /** Mail address, subject included, to tell that something is wrong. */
  correctionHref: string
}

const selection = {
  slug: true,
  ...factColumns,
  note: true,
  source: true,
  verifiedOn: true,
  updatedAt: true,
  themeWords: true,
  frenchParties: {
    select: {
      role: true,
      formerName: true,
      collectivite: {
        select: {
          slug: true,
          name: true,
          level: true,
          departement: { select: { name: true } },
          region: { select: { name: true } },
        },
      },
    },
    orderBy: [{ role: 'asc' }, { collectivite: { name: 'asc' } }],
  },
  foreignParties: {
    select: {
      role: true,
      partner: {
        select: {
          slug: true,
          name: true,
          level: true,
          levelLabel: true,
          country: { select: { name: true, slug: true } },
        },
      },
    },
    orderBy: [{ role: 'asc' }, { partner: { name: 'asc' } }],
  },
  themes: {
    select: {
      theme: {
        select: {
          code: true,
          label: true,
          parent: { select: { label: true, parent: { select: { label: true } } } },
        },
      },
    },
    orderBy: { rank: 'asc' },
  },
  odds: {
    select: { weight: true, odd: { select: { number: true, label: true } } },
    orderBy: [{ weight: 'desc' }, { oddNumber: 'asc' }],
  },
  amounts: { orderBy: { year: 'desc' } },
  statusChanges: { select: { status: true, onDate: true }, orderBy: [{ onDate: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.PartnershipSelect

/** One published record; null when there is none, or no more. */
export async function recordPage(viewer: Viewer, slug: string): Promise<RecordPage | null> {
  const row = await db.partnership.findFirst({
    where: { AND: [visible(viewer), { slug }] },
    select: selection,
  })
  if (!row) return null
  const { frenchParties, foreignParties, themes, odds, amounts, ...facts } = row
  return {
    ...facts,
    inForceSince: inForceSince(facts.signedOn, facts.transmittedOn),
    french: frenchParties.map(({ role, formerName, collectivite: { departement, region, ...names } }) => ({
      ...names,
      role,
      formerName,
      place: departement?.name ?? region?.name ?? null,
    })),
    foreign: foreignParties.map(({ role, partner }) => ({ ...partner, role })),
    themes: themes.map(({ theme: { code, label, parent } }) => ({
      code,
      path: [parent?.parent?.label, parent?.label, label].filter((part) => part !== undefined),
    })),
    odds: odds.map(({ weight, odd }) => ({ ...odd, weight })),
    amounts: amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
      year,
      frenchCents: Number(frenchCents),
      partnerCents: Number(partnerCents),
      cofundingCents: Number(cofundingCents),
    })),
    correctionHref: correctionHref(facts.title, slug),
  }
}

function correctionHref(title: string, slug: string): string {
  const subject = encodeURIComponent(`Correction à apporter\u00a0: ${title}`)
  const body = encodeURIComponent(`${config().appUrl}${routes.partnership(slug)}\n\n`)
  return `mailto:${config().mailFrom}?subject=${subject}&body=${body}`
}
