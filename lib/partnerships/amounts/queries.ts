import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { RegisterFilters } from '../register/schema'
import { matching } from '../register-matching/queries'
import { figureParameters, isFiltered } from '../statistics/rules'

/** Money of one calendar year over the records that declare some, euro cents. */
export type AmountYear = {
  year: number
  records: number
  frenchCents: number
  partnerCents: number
  cofundingCents: number
}

const declared = Prisma.sql`m.french_cents + m.partner_cents + m.cofunding_cents > 0`

/** Amounts by year, latest first; years nobody declared are left out. */
export async function amountsByYear(_viewer: Viewer, filters: RegisterFilters): Promise<AmountYear[]> {
  const where = await matching(filters)
  const rows = await db.$queryRaw<Record<keyof AmountYear, bigint | number>[]>`
    select m.year, count(*) as records, sum(m.french_cents)::bigint as "frenchCents",
      sum(m.partner_cents)::bigint as "partnerCents", sum(m.cofunding_cents)::bigint as "cofundingCents"
    from partnership_amount m join partnership p on p.id = m.partnership_id
    where ${where} and ${declared}
    group by m.year order by m.year desc`
  return rows.map(({ year, records, frenchCents, partnerCents, cofundingCents }) => ({
    year: Number(year),
    records: Number(records),
    frenchCents: Number(frenchCents),
    partnerCents: Number(partnerCents),
    cofundingCents: Number(cofundingCents),
  }))
}

export type AmountRecord = {
  slug: string
  title: string
  frenchCents: number
  partnerCents: number
  cofundingCents: number
}

export type AmountsPage = Page<AmountRecord> & {
  year: number
  /** The filters as an address carries them, without the year. */
  query: string
  isFiltered: boolean
}

const PAGE_SIZE = 50

/** The records that make up one year's amounts, largest first; the latest year known when the address names none. */
export async function amountsPage(
  viewer: Viewer,
  raw: Record<string, string | string[] | undefined>,
  now = new Date(),
): Promise<AmountsPage> {
  const filters = RegisterFilters.parse(raw)
  const year = /^(19|20)\d\d$/.test(String(raw.an)) ? Number(raw.an) : await latestYear(viewer, filters, now)
  const where = await matching(filters)
  const from = Prisma.sql`from partnership_amount m join partnership p on p.id = m.partnership_id
    where ${where} and m.year = ${year} and ${declared}`
  const count = async () => {
    const rows = await db.$queryRaw<{ n: number }[]>`select count(*)::int as n ${from}`
    return rows[0]?.n ?? 0
  }
  const list = await paged(filters.page, PAGE_SIZE, count, async ({ skip, take }) => {
    const rows = await db.$queryRaw<(Pick<AmountRecord, 'slug' | 'title'> & Record<string, bigint>)[]>`
      select p.slug, p.title, m.french_cents as french, m.partner_cents as partner, m.cofunding_cents as cofunding
      ${from} order by m.french_cents + m.partner_cents + m.cofunding_cents desc, p.id limit ${take} offset ${skip}`
    return rows.map(({ slug, title, french, partner, cofunding }) => ({
      slug,
      title,
      frenchCents: Number(french),
      partnerCents: Number(partner),
      cofundingCents: Number(cofunding),
    }))
  })
  return {
    ...list,
    year,
    query: new URLSearchParams(figureParameters(filters)).toString(),
    isFiltered: isFiltered(filters),
  }
}

/** Last year somebody declared, or else the one before this one. */
async function latestYear(viewer: Viewer, filters: RegisterFilters, now: Date): Promise<number> {
  const [latest] = await amountsByYear(viewer, filters)
  return latest?.year ?? Number(dayIn('Europe/Paris', now).slice(0, 4)) - 1
}
