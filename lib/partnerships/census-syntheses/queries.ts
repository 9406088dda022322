import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import { isSlug } from '@/lib/platform/slug'
import { dayIn } from '@/lib/platform/zoned-time'
import { StoredAnswers } from '../census-answers/schema'
import { type Figure, figuresOf } from './rules'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 20
const published = { state: 'PUBLISHED' as const }

/** A published census in a list. */
export type CensusCard = {
  slug: string
  title: string
  publishedOn: string
  countries: string[]
  /** Collectivités that answered. */
  answers: number
}

const cardColumns = {
  slug: true,
  title: true,
  publishedAt: true,
  countries: {
    select: { country: { select: { name: true } } },
    orderBy: { country: { searchKey: 'asc' as const } },
  },
  _count: { select: { responses: { where: { state: 'SUBMITTED' as const } } } },
}

type CardRow = {
  slug: string
  title: string
  publishedAt: Date | null
  countries: { country: { name: string } }[]
  _count: { responses: number }
}

function cardOf({ slug, title, publishedAt, countries, _count }: CardRow): CensusCard {
  return {
    slug,
    title,
    publishedOn: dayIn('Europe/Paris', publishedAt ?? new Date(0)),
    countries: countries.map(({ country }) => country.name),
    answers: _count.responses,
  }
}

/** Censuses whose synthesis is public, latest first. */
export function censusesPage(_viewer: Viewer, parameters: Parameters): Promise<Page<CensusCard>> {
  return paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.census.count({ where: published }),
    async (range) => {
      const rows = await db.census.findMany({
        where: published,
        select: cardColumns,
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        ...range,
      })
      return rows.map(cardOf)
    },
  )
}

/** Published censuses about a country, latest first, five at most: for the pages of countries and groups. */
export async function censusesOfCountry(code: string): Promise<CensusCard[]> {
  const rows = await db.census.findMany({
    where: { ...published, countries: { some: { countryCode: code } } },
    select: cardColumns,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 5,
  })
  return rows.map(cardOf)
}

/** A published synthesis, with the figures of the answers. */
export type CensusPage = {
  slug: string
  title: string
  intro: string
  synthesis: string
  publishedOn: string
  openedOn: string | null
  dueOn: string
  countries: { slug: string; name: string }[]
  asked: number
  answers: number
  figures: Figure[]
}

/** One census as everybody reads it; null while its synthesis is not public. */
export async function censusPage(_viewer: Viewer, slug: string): Promise<CensusPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.census.findFirst({
    where: { ...published, slug },
    select: {
      id: true,
      title: true,
      intro: true,
      synthesis: true,
      publishedAt: true,
      openedAt: true,
      dueOn: true,
      countries: {
        select: { country: { select: { slug: true, name: true } } },
        orderBy: { country: { searchKey: 'asc' } },
      },
      _count: { select: { invitations: true } },
    },
  })
  if (!row) return null
  const { id, title, intro, synthesis, publishedAt, openedAt, dueOn, countries, _count } = row
  return {
    slug,
    title,
    intro,
    synthesis: synthesis ?? '',
    publishedOn: dayIn('Europe/Paris', publishedAt ?? new Date(0)),
    openedOn: openedAt && dayIn('Europe/Paris', openedAt),
    dueOn: dueOn.toISOString().slice(0, 10),
    countries: countries.map(({ country }) => country),
    asked: _count.invitations,
    ...(await figuresOfCensus(id)),
  }
}

/** The figures of a census, computed from every answer handed in. */
export async function figuresOfCensus(censusId: string): Promise<{ answers: number; figures: Figure[] }> {
  const [questions, responses] = await Promise.all([
    db.censusQuestion.findMany({
      where: { censusId },
      select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    db.censusResponse.findMany({ where: { censusId, state: 'SUBMITTED' }, select: { answers: true } }),
  ])
  const answers = responses.map((response) => StoredAnswers.parse(response.answers))
  return { answers: answers.length, figures: figuresOf(questions, answers) }
}
