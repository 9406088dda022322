import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type {
  CollectiviteLevel,
  Continent,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { visible } from '../policy'
import { registerIds } from '../register/queries'
import type { RegisterFilters } from '../register/schema'

const BATCH = 500

/** Everything public of one record; null is what the source does not say. */
export type RegisterRow = {
  id: string
  slug: string
  title: string
  kind: PartnershipKind | null
  status: PartnershipStatus | null
  /** Partial date. */
  firstSignedOn: string | null
  currentConventionYear: number | null
  startYear: number | null
  endYear: number | null
  subject: string | null
  context: string | null
  onePercentService: OnePercentService | null
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  expiresOn: Date | null
  note: string | null
  source: string | null
  verifiedOn: Date | null
  publishedAt: Date
  updatedAt: Date
  themeWords: string[]
  /** Lead first. */
  french: {
    slug: string
    name: string
    formerName: string | null
    role: PartyRole
    level: CollectiviteLevel
    siren: string | null
    insee: string | null
    population: number | null
    departementCode: string | null
    departement: string | null
    regionCode: string | null
    region: string | null
    latitude: number | null
    longitude: number | null
  }[]
  /** Lead first. */
  foreign: {
    slug: string
    name: string
    role: PartyRole
    level: PartnerLevel
    levelLabel: string | null
    countryCode: string
    country: string
    countrySlug: string
    continent: Continent
    latitude: number | null
    longitude: number | null
  }[]
  /** Main theme first, each from its family down to its own label. */
  themes: { code: string; path: string[] }[]
  /** Principal ones first. */
  odds: { number: number; label: string; weight: number }[]
  /** Latest year first. */
  amounts: { year: number; frenchCents: number; partnerCents: number; cofundingCents: number }[]
}

const selection = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  status: true,
  firstSignedOn: true,
  currentConventionYear: true,
  startYear: true,
  endYear: true,
  subject: true,
  context: true,
  onePercentService: true,
  deliberatedOn: true,
  signedOn: true,
  transmittedOn: true,
  expiresOn: true,
  note: true,
  source: true,
  verifiedOn: true,
  publishedAt: true,
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
          siren: true,
          insee: true,
          population: true,
          departementCode: true,
          departement: { select: { name: true } },
          regionCode: true,
          region: { select: { name: true } },
          latitude: true,
          longitude: true,
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
          countryCode: true,
          country: { select: { name: true, slug: true, continent: true } },
          latitude: true,
          longitude: true,
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
  amounts: {
    select: { year: true, frenchCents: true, partnerCents: true, cofundingCents: true },
    orderBy: { year: 'desc' },
  },
} satisfies Prisma.PartnershipSelect

/**
 * Every record a search finds, in its order, in batches: memory holds the identifiers and one batch.
 * A record withdrawn meanwhile is left out.
 */
export async function* registerRows(viewer: Viewer, filters: RegisterFilters): AsyncGenerator<RegisterRow[]> {
  const ids = await registerIds(viewer, filters)
  for (let from = 0; from < ids.length; from += BATCH) {
    yield await rowsOf(viewer, ids.slice(from, from + BATCH))
  }
}

/** The records of these identifiers, in their order; those that are not visible are left out. */
export async function rowsOf(viewer: Viewer, ids: string[]): Promise<RegisterRow[]> {
  const rows = await db.partnership.findMany({
    where: { AND: [visible(viewer), { id: { in: ids } }] },
    select: selection,
  })
  const byId = new Map(rows.map((row) => [row.id, toRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function toRow({
  frenchParties,
  foreignParties,
  themes,
  odds,
  amounts,
  ...facts
}: Prisma.PartnershipGetPayload<{ select: typeof selection }>): RegisterRow {
  return {
    ...facts,
    french: frenchParties.map(({ role, formerName, collectivite: { departement, region, ...names } }) => ({
      ...names,
      role,
      formerName,
      departement: departement?.name ?? null,
      region: region?.name ?? null,
    })),
    foreign: foreignParties.map(({ role, partner: { country, ...names } }) => ({
      ...names,
      role,
      country: country.name,
      countrySlug: country.slug,
      continent: country.continent,
    })),
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
  }
}
