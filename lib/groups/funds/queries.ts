import 'server-only'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { FundStatus } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'

// Solidarity funds have no draft state: everything here is public, the same for every viewer.

const PAGE_SIZE = 20

export type FundCard = {
  slug: string
  title: string
  crisis: string
  status: FundStatus
  openedOn: string | null
  /** As stated by the source. */
  amountRaised: number | null
  donorCount: number | null
  summary: string
  countries: { slug: string; name: string }[]
}

const card = {
  slug: true,
  title: true,
  crisis: true,
  status: true,
  openedOn: true,
  amountRaisedCents: true,
  donorCount: true,
  summary: true,
  countries: {
    select: { country: { select: { slug: true, name: true } } },
    orderBy: { country: { searchKey: 'asc' } },
  },
} as const

type CardRow = Omit<FundCard, 'amountRaised' | 'countries'> & {
  amountRaisedCents: bigint | null
  countries: { country: { slug: string; name: string } }[]
}

function fundCard({ amountRaisedCents, countries, ...row }: CardRow): FundCard {
  return {
    ...row,
    amountRaised: amountRaisedCents === null ? null : Number(amountRaisedCents) / 100,
    countries: countries.map(({ country }) => country),
  }
}

export type FundList = Page<FundCard>

/** Funds, the latest opened first; those of unknown date last. `page` is what the address says. */
export function fundList(page: string | string[] | undefined): Promise<FundList> {
  return paged(
    pageNumber(page),
    PAGE_SIZE,
    () => db.solidarityFund.count(),
    async (range) => {
      const rows = await db.solidarityFund.findMany({
        select: card,
        orderBy: [{ openedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
        ...range,
      })
      return rows.map(fundCard)
    },
  )
}

/** Funds a group runs, and those for its countries. */
export async function fundsOfGroup(groupId: string, countryCodes: string[]): Promise<FundCard[]> {
  const rows = await db.solidarityFund.findMany({
    where: { OR: [{ groupId }, { countries: { some: { countryCode: { in: countryCodes } } } }] },
    select: card,
    orderBy: [{ openedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
    take: 20,
  })
  return rows.map(fundCard)
}

/** Funds for one country. */
export async function fundsOfCountry(countryCode: string): Promise<FundCard[]> {
  const rows = await db.solidarityFund.findMany({
    where: { countries: { some: { countryCode } } },
    select: card,
    orderBy: [{ openedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
    take: 20,
  })
  return rows.map(fundCard)
}

export type FundPage = FundCard & {
  presentation: string | null
  source: string
  group: { slug: string; name: string } | null
  updates: { id: string; onDate: string; text: string; source: string }[]
}

/** One fund with its history, the latest news first. */
export async function fundPage(slug: string): Promise<FundPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.solidarityFund.findUnique({
    where: { slug },
    select: {
      ...card,
      presentation: true,
      source: true,
      group: { select: { slug: true, name: true } },
      updates: {
        select: { id: true, onDate: true, text: true, source: true },
        orderBy: [{ onDate: 'desc' }, { id: 'desc' }],
        take: 100,
      },
    },
  })
  if (!row) return null
  const { presentation, source, group, updates, ...own } = row
  return { ...fundCard(own), presentation, source, group, updates }
}
