import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { departementsAndRegions } from '@/lib/collectivites/queries'
import { type ThemeOption, themeBranch, themeOptions } from '@/lib/collectivites/reference/queries'
import { db } from '@/lib/platform/db'
import { searchWords } from '@/lib/platform/fold'
import { type Page, paged } from '@/lib/platform/paging'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { type PartnershipCard, partnershipCards } from '../queries'
import { RegisterFilters } from './schema'

const PAGE_SIZE = 20

export type RegisterPage = Page<PartnershipCard> & {
  filters: RegisterFilters
  /** Only what the register holds. */
  countries: { slug: string; name: string }[]
  themes: ThemeOption[]
  regions: { code: string; name: string }[]
}

/** The public register, as the query string asks for it. */
export async function registerPage(viewer: Viewer, raw: unknown): Promise<RegisterPage> {
  const filters = RegisterFilters.parse(raw)
  const where = await matching(filters)
  const order = orders[filters.tri]
  const count = async () => {
    const rows = await db.$queryRaw<{ n: bigint }[]>`select count(*) as n from partnership p where ${where}`
    return Number(rows[0]?.n ?? 0)
  }
  const slice = async ({ skip, take }: { skip: number; take: number }) => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      select p.id from partnership p where ${where} order by ${order}, p.id limit ${take} offset ${skip}`
    return partnershipCards(
      viewer,
      rows.map(({ id }) => id),
    )
  }
  const [list, countries, themes, { regions }] = await Promise.all([
    paged(filters.page, PAGE_SIZE, count, slice),
    countriesOfRegister(),
    themeOptions(),
    departementsAndRegions(),
  ])
  return { ...list, filters, countries, themes, regions }
}

function countriesOfRegister(): Promise<{ slug: string; name: string }[]> {
  return db.country.findMany({
    where: { partners: { some: { partnerships: { some: { partnership: { archivedAt: null } } } } } },
    select: { slug: true, name: true },
    orderBy: { searchKey: 'asc' },
  })
}

const orders = {
  titre: Prisma.sql`p.title`,
  anciennete: Prisma.sql`p.start_year asc nulls last, p.title`,
  ajout: Prisma.sql`p.published_at desc`,
} as const

/** In SQL because each word is looked up through its own index on either side of the partnership. */
async function matching(filters: RegisterFilters): Promise<Prisma.Sql> {
  const { q, pays, theme, niveau, statut, region } = filters
  const conditions = [Prisma.sql`p.archived_at is null`]
  if (statut) conditions.push(Prisma.sql`p.status = ${statut}::"PartnershipStatus"`)
  if (pays) {
    conditions.push(Prisma.sql`exists (
      select 1 from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id join country n on n.alpha2 = a.country_code
      where f.partnership_id = p.id and n.slug = ${pays})`)
  }
  if (niveau || region) {
    const level = niveau ? Prisma.sql`and c.level = ${niveau}::"CollectiviteLevel"` : Prisma.empty
    const place = region ? Prisma.sql`and c.region_code = ${region}` : Prisma.empty
    conditions.push(Prisma.sql`exists (
      select 1 from partnership_french_party f join collectivite c on c.id = f.collectivite_id
      where f.partnership_id = p.id ${level} ${place})`)
  }
  if (theme) {
    const branch = await themeBranch(theme)
    conditions.push(Prisma.sql`exists (
      select 1 from partnership_theme t where t.partnership_id = p.id and t.theme_code = any(${branch}))`)
  }
  const words = await tellingWords(q)
  if (q && words.length === 0) conditions.push(Prisma.sql`false`)
  for (const word of words) conditions.push(Prisma.sql`p.id in (${holding(word)})`)
  return Prisma.join(conditions, ' and ')
}

/** Words that say something: « et », « de » are left out, unless nothing else was typed. */
async function tellingWords(q: string): Promise<string[]> {
  const words = searchWords(q)
  if (words.length === 0) return []
  const rows = await db.$queryRaw<{ word: string }[]>`
    select word from unnest(${words}::text[]) word where numnode(plainto_tsquery('french', word)) > 0`
  return rows.length > 0 ? rows.map(({ word }) => word) : words
}

function holding(word: string): Prisma.Sql {
  const part = `%${word}%`
  return Prisma.sql`
    select id from partnership where search_key like ${part}
    union all select id from partnership where search_vector @@ to_tsquery('french', ${`${word}:*`})
    union all select f.partnership_id from partnership_french_party f
      join collectivite c on c.id = f.collectivite_id where c.search_key like ${part}
    union all select f.partnership_id from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id where a.search_key like ${part}
    union all select f.partnership_id from partnership_foreign_party f
      join partner_authority a on a.id = f.partner_id
      join country n on n.alpha2 = a.country_code where n.search_key like ${part}`
}
