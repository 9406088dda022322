import 'server-only'
import { db } from '@/lib/platform/db'
import type { GroupKind, PublicationKind } from '@/lib/platform/prisma-client/enums'

type Link = { slug: string; name: string }

/** The site as a tree, for who prefers reading it to searching. */
export type SitePlan = {
  groups: (Link & { kind: GroupKind })[]
  /** Countries of a group or of a published partnership. */
  countries: Link[]
  eventYears: number[]
  newsYears: string[]
  publications: PublicationKind[]
  funds: Link[]
  pages: Link[]
}

/** What there is to visit today: branches without anything are left out. */
export async function sitePlan(): Promise<SitePlan> {
  const [groups, countries, events, news, publications, funds, pages] = await Promise.all([
    db.group.findMany({
      select: { slug: true, name: true, kind: true },
      orderBy: { searchKey: 'asc' },
      take: 300,
    }),
    db.country.findMany({
      where: {
        OR: [
          { groups: { some: {} } },
          { partners: { some: { partnerships: { some: { partnership: { archivedAt: null } } } } } },
        ],
      },
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    }),
    db.$queryRaw<{ year: number }[]>`
      select distinct extract(year from starts_at at time zone time_zone)::int as year from event
      where status in ('PUBLISHED', 'POSTPONED', 'CANCELLED') and ends_at <= now() order by year desc`,
    db.$queryRaw<{ year: string }[]>`
      select distinct left(published_on, 4) as year from article where status = 'PUBLISHED' order by year desc`,
    db.publication.findMany({ select: { kind: true }, distinct: ['kind'], orderBy: { kind: 'asc' } }),
    db.solidarityFund.findMany({
      select: { slug: true, title: true },
      orderBy: [{ openedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
      take: 100,
    }),
    db.standingPage.findMany({ select: { slug: true, title: true }, orderBy: { slug: 'asc' } }),
  ])
  return {
    groups,
    countries,
    eventYears: events.map(({ year }) => year),
    newsYears: news.map(({ year }) => year),
    publications: publications.map(({ kind }) => kind),
    funds: funds.map(({ slug, title }) => ({ slug, name: title })),
    pages: pages.map(({ slug, title }) => ({ slug, name: title })),
  }
}
