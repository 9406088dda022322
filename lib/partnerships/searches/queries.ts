import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { countryBySlug } from '@/lib/collectivites/queries'
import { type ThemeOption, themeBranch, themeOptions } from '@/lib/collectivites/reference/queries'
import { db } from '@/lib/platform/db'
import { searchWords } from '@/lib/platform/fold'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { CollectiviteLevel, PartnerLevel, PartySide } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import { boardSides, sizeWords } from './labels'
import { isPublic } from './policy'
import { compatibility, type Reason, type Seeker, sizeBands } from './rules'
import { BoardFilters, Slug } from './schema'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 12
const parisDay = (now: Date) => dayIn('Europe/Paris', now)

/** Who looks for a partner, as everybody may know it: an institution, never a person. */
export type Seekers = {
  side: PartySide
  name: string
  /** Address of its page in the register, for a French collectivité. */
  slug: string | null
  level: CollectiviteLevel | null
  partnerLevel: PartnerLevel | null
  population: number | null
  /** Where an authority abroad lies. */
  country: { slug: string; name: string } | null
}

/** A notice in a list. */
export type SearchCard = {
  slug: string
  title: string
  excerpt: string
  who: Seekers
  wishedCountries: string[]
  themes: string[]
  publishedOn: string
}

export const noticeColumns = {
  id: true,
  slug: true,
  title: true,
  text: true,
  side: true,
  state: true,
  expiresOn: true,
  publishedAt: true,
  authorityName: true,
  countryCode: true,
  level: true,
  population: true,
  wishedLeast: true,
  wishedMost: true,
  collectiviteId: true,
  collectivite: { select: { slug: true, name: true, level: true, population: true } },
  country: { select: { slug: true, name: true } },
  wishedCountries: {
    select: { country: { select: { alpha2: true, slug: true, name: true } } },
    orderBy: { country: { searchKey: 'asc' } },
  },
  themes: {
    select: { theme: { select: { code: true, label: true } } },
    orderBy: { theme: { position: 'asc' } },
  },
} satisfies Prisma.PartnerSearchSelect

export type NoticeRow = Prisma.PartnerSearchGetPayload<{ select: typeof noticeColumns }>

/** The institution behind a notice. */
export function seekersOf({
  side,
  collectivite,
  authorityName,
  level,
  population,
  country,
}: NoticeRow): Seekers {
  return {
    side,
    name: collectivite?.name ?? authorityName ?? '',
    slug: collectivite?.slug ?? null,
    level: collectivite?.level ?? null,
    partnerLevel: level,
    population: collectivite ? collectivite.population : population,
    country,
  }
}

/** A notice as a list shows it. */
export function searchCard(row: NoticeRow): SearchCard {
  const { slug, title, text, wishedCountries, themes, publishedAt } = row
  return {
    slug,
    title,
    excerpt: shortened(text),
    who: seekersOf(row),
    wishedCountries: wishedCountries.map(({ country }) => country.name),
    themes: themes.map(({ theme }) => theme.label),
    publishedOn: dayIn('Europe/Paris', publishedAt ?? new Date(0)),
  }
}

/** The beginning of a text, cut between two words. */
function shortened(text: string): string {
  if (text.length <= 240) return text
  const cut = text.slice(0, text.lastIndexOf(' ', 230)).replace(/[\s.,;:]+$/u, '')
  return `${cut}…`
}

export type BoardFilter = 'q' | 'cote' | 'pays' | 'theme' | 'taille'

export type BoardPage = {
  /** Filters in use: the value an address carries, and the words a person reads. */
  chosen: Partial<Record<BoardFilter, { value: string; label: string }>>
  countries: { value: string; label: string }[]
  themes: ThemeOption[]
  list: Page<SearchCard>
}

/** The public board, latest first; notices past their last day are not on it. */
export async function boardPage(
  _viewer: Viewer,
  parameters: Parameters,
  now = new Date(),
): Promise<BoardPage> {
  const onBoard = isPublic(parisDay(now))
  const { chosen, where } = await readBoardFilters(parameters)
  const [countries, themes, list] = await Promise.all([
    boardCountries(onBoard),
    themeOptions(),
    paged(
      pageNumber(parameters.page),
      PAGE_SIZE,
      () => db.partnerSearch.count({ where: { AND: [onBoard, ...where] } }),
      async (range) => {
        const rows = await db.partnerSearch.findMany({
          where: { AND: [onBoard, ...where] },
          select: noticeColumns,
          orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
          ...range,
        })
        return rows.map(searchCard)
      },
    ),
  ])
  return { chosen, countries, themes, list }
}

/** The filters of an address, read and turned into conditions. */
export async function readBoardFilters(parameters: Parameters) {
  const { q, cote, pays, theme, taille } = BoardFilters.parse(parameters)
  const [country, node, branch] = await Promise.all([
    pays ? countryBySlug(pays) : null,
    theme ? db.theme.findUnique({ where: { code: theme }, select: { code: true, label: true } }) : null,
    theme ? themeBranch(theme) : [],
  ])
  const side = boardSides.find(({ value }) => value === cote)
  const band = sizeBands.find(({ key }) => key === taille)
  const chosen: BoardPage['chosen'] = {}
  const where: Prisma.PartnerSearchWhereInput[] = searchWords(q).map((word) => ({
    OR: [{ searchKey: { contains: word } }, { collectivite: { searchKey: { contains: word } } }],
  }))
  if (q) chosen.q = { value: q, label: q }
  if (side) {
    chosen.cote = { value: side.value, label: side.label }
    where.push({ side: side.side })
  }
  if (country) {
    chosen.pays = { value: country.slug, label: country.name }
    where.push({
      OR: [{ countryCode: country.code }, { wishedCountries: { some: { countryCode: country.code } } }],
    })
  }
  if (node) {
    chosen.theme = { value: node.code, label: node.label }
    where.push({ themes: { some: { themeCode: { in: branch } } } })
  }
  if (band) {
    chosen.taille = { value: band.key, label: sizeWords[band.key] ?? band.key }
    const population = { gte: band.from, ...(band.below === null ? {} : { lt: band.below }) }
    where.push({ OR: [{ population }, { collectivite: { population } }] })
  }
  return { chosen, where }
}

/** Countries that some notice is about. */
async function boardCountries(onBoard: Prisma.PartnerSearchWhereInput) {
  const rows = await db.country.findMany({
    where: { OR: [{ seats: { some: onBoard } }, { searches: { some: { search: onBoard } } }] },
    select: { slug: true, name: true },
    orderBy: { searchKey: 'asc' },
  })
  return rows.map(({ slug, name }) => ({ value: slug, label: name }))
}

/** One notice with those of the other side that suit it. */
export type NoticePage = {
  slug: string
  title: string
  text: string
  who: Seekers
  wishedCountries: { slug: string; name: string }[]
  wishedLeast: number | null
  wishedMost: number | null
  themes: { code: string; label: string }[]
  publishedOn: string
  expiresOn: string
  suggestions: (SearchCard & { reasons: Reason[] })[]
}

/** A notice as everybody reads it; null when it is not on the board. */
export async function noticePage(
  _viewer: Viewer,
  slug: string,
  now = new Date(),
): Promise<NoticePage | null> {
  if (!Slug.safeParse(slug).success) return null
  const onBoard = isPublic(parisDay(now))
  const row = await db.partnerSearch.findFirst({ where: { AND: [onBoard, { slug }] }, select: noticeColumns })
  if (!row) return null
  const { title, text, wishedCountries, wishedLeast, wishedMost, themes, publishedAt, expiresOn } = row
  return {
    slug,
    title,
    text,
    who: seekersOf(row),
    wishedCountries: wishedCountries.map(({ country }) => ({ slug: country.slug, name: country.name })),
    wishedLeast,
    wishedMost,
    themes: themes.map(({ theme }) => theme),
    publishedOn: dayIn('Europe/Paris', publishedAt ?? new Date(0)),
    expiresOn: (expiresOn ?? new Date(0)).toISOString().slice(0, 10),
    suggestions: await suggestionsFor(row, onBoard),
  }
}

/** The latest notices of the other side are compared; a board holds hundreds, not thousands. */
const MOST_COMPARED = 300
const MOST_SUGGESTED = 3

async function suggestionsFor(
  row: NoticeRow,
  onBoard: Prisma.PartnerSearchWhereInput,
): Promise<NoticePage['suggestions']> {
  const side = row.side === 'FRENCH' ? 'FOREIGN' : 'FRENCH'
  const [others, parents] = await Promise.all([
    db.partnerSearch.findMany({
      where: { AND: [onBoard, { side }] },
      select: noticeColumns,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: MOST_COMPARED,
    }),
    themeParents(),
  ])
  const own = seekerOf(row, parents)
  const ranked = others.flatMap((other) => {
    const match = compatibility(own, seekerOf(other, parents))
    return match ? [{ ...searchCard(other), ...match }] : []
  })
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTED)
    .map(({ score: _score, ...card }) => card)
}

async function themeParents(): Promise<Map<string, string | null>> {
  const rows = await db.theme.findMany({ select: { code: true, parentCode: true } })
  return new Map(rows.map(({ code, parentCode }) => [code, parentCode]))
}

function seekerOf(row: NoticeRow, parents: Map<string, string | null>): Seeker {
  const { side, countryCode, wishedCountries, wishedLeast, wishedMost, themes } = row
  const branches = themes.flatMap(({ theme }) => {
    const parent = parents.get(theme.code) ?? null
    return [theme.code, parent, parent && (parents.get(parent) ?? null)]
  })
  return {
    side,
    countries:
      side === 'FOREIGN' ? [countryCode ?? ''] : wishedCountries.map(({ country }) => country.alpha2),
    population: seekersOf(row).population,
    wishedLeast,
    wishedMost,
    themes: [...new Set(branches.filter((code) => code !== null))],
  }
}

/** The latest notices about a country, three at most: for its page. */
export async function searchesOfCountry(code: string, now = new Date()): Promise<SearchCard[]> {
  const rows = await db.partnerSearch.findMany({
    where: {
      AND: [
        isPublic(parisDay(now)),
        { OR: [{ countryCode: code }, { wishedCountries: { some: { countryCode: code } } }] },
      ],
    },
    select: noticeColumns,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 3,
  })
  return rows.map(searchCard)
}
