import 'server-only'
import { type Association, associationsOf } from '@/lib/collectivites/countries/queries'
import { db } from '@/lib/platform/db'
import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { isSlug } from '@/lib/platform/slug'
import { type FundCard, fundsOfGroup } from '../funds/queries'
import { type GroupCard, groupCard, groupCardSelect } from '../queries'
import { type Chapter, chaptersOf, timelineAnchors } from '../rules'
import { type KeyFact, KeyFacts } from '../schema'

export type Term = {
  id: string
  role: string
  holderName: string
  institution: string | null
  fromOn: string | null
  toOn: string | null
  note: string | null
  source: string
}

export type Landmark = {
  anchor: string
  startsOn: string
  endsOn: string | null
  title: string
  text: string | null
  source: string
}

export type GroupMember = { slug: string; name: string; level: CollectiviteLevel }

export type GroupPage = GroupCard & {
  id: string
  presentation: string | null
  closedOn: string | null
  source: string
  keyFacts: KeyFact[]
  themes: { code: string; label: string }[]
  terms: Term[]
  /** History by decade, oldest first. */
  chapters: Chapter<Landmark>[]
  /** Collectivités that take part by name, beyond what their partnerships imply. */
  members: GroupMember[]
  funds: FundCard[]
  associations: Association[]
}

const SHOWN_MEMBERS = 60

/** Everything a group says of itself; partnerships, meetings and texts are read by their own domains. */
export async function groupPage(slug: string): Promise<GroupPage | null> {
  if (!isSlug(slug)) return null
  const row = await db.group.findUnique({
    where: { slug },
    select: {
      ...groupCardSelect,
      presentation: true,
      closedOn: true,
      source: true,
      keyFacts: true,
      themes: { select: { theme: { select: { code: true, label: true } } } },
      terms: {
        select: {
          id: true,
          role: true,
          holderName: true,
          institution: true,
          fromOn: true,
          toOn: true,
          note: true,
          source: true,
        },
        orderBy: { fromOn: { sort: 'desc', nulls: 'last' } },
      },
      timeline: {
        select: { startsOn: true, endsOn: true, title: true, text: true, source: true },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
      members: {
        select: { collectivite: { select: { slug: true, name: true, level: true } } },
        orderBy: { collectivite: { name: 'asc' } },
        take: SHOWN_MEMBERS,
      },
    },
  })
  if (!row) return null
  const codes = row.countries.map(({ country }) => country.alpha2)
  const [funds, associations] = await Promise.all([fundsOfGroup(row.id, codes), associationsOf(codes)])
  const anchors = timelineAnchors(row.timeline.map(({ startsOn }) => startsOn))
  return {
    ...groupCard(row),
    id: row.id,
    presentation: row.presentation,
    closedOn: row.closedOn,
    source: row.source,
    keyFacts: KeyFacts.catch([]).parse(row.keyFacts),
    themes: row.themes.map(({ theme }) => theme),
    terms: row.terms,
    chapters: chaptersOf(
      row.timeline.map((entry, i) => ({ ...entry, anchor: anchors[i] ?? entry.startsOn })),
    ),
    members: row.members.map(({ collectivite }) => collectivite),
    funds,
    associations,
  }
}
