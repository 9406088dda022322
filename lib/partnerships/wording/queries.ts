import 'server-only'
import { collectivitesOf, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { fold } from '@/lib/platform/fold'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { PartnershipStatus } from '@/lib/platform/prisma-client/enums'
import { visible } from '../policy'
import type { DraftContent } from '../submissions/schema'
import type { ContentNames } from './rules'

/** Names of everything these contents point at; what is unknown is left out. */
export async function contentNames(contents: DraftContent[]): Promise<ContentNames> {
  const foreign = contents.flatMap(({ foreignParties }) => foreignParties)
  const [collectivites, partners, countries, themes, odds] = await Promise.all([
    db.collectivite.findMany({
      where: { id: { in: contents.flatMap(({ frenchParties }) => frenchParties.map(({ key }) => key)) } },
      select: { id: true, name: true, level: true },
    }),
    db.partnerAuthority.findMany({
      where: { id: { in: foreign.flatMap((party) => (party.kind === 'known' ? [party.key] : [])) } },
      select: { id: true, name: true, country: { select: { name: true } } },
    }),
    db.country.findMany({
      where: {
        alpha2: { in: foreign.flatMap((party) => (party.kind === 'new' ? [party.countryCode] : [])) },
      },
      select: { alpha2: true, name: true },
    }),
    db.theme.findMany({
      where: { code: { in: contents.flatMap((content) => content.themes) } },
      select: { code: true, label: true },
    }),
    db.odd.findMany({ select: { number: true, label: true } }),
  ])
  return {
    collectivites: new Map(collectivites.map(({ id, ...facts }) => [id, facts])),
    partners: new Map(partners.map(({ id, name, country }) => [id, { name, country: country.name }])),
    countries: new Map(countries.map(({ alpha2, name }) => [alpha2, name])),
    themes: new Map(themes.map(({ code, label }) => [code, label])),
    odds: new Map(odds.map(({ number, label }) => [String(number), label])),
  }
}

export type SimilarRecord = {
  slug: string
  title: string
  status: PartnershipStatus | null
  startYear: number | null
  /** The viewer may confirm or change it instead of writing it again. */
  isOwn: boolean
}

/** Everything that links the same parties already. */
export type Duplicates = {
  records: SimilarRecord[]
  /** Open files of the viewer's own collectivités. */
  files: { id: string; title: string }[]
  /** Open files of others: how many, never whose. */
  otherFiles: number
}

export const noDuplicates: Duplicates = { records: [], files: [], otherFiles: 0 }

type Parties = Pick<DraftContent, 'frenchParties' | 'foreignParties'>

/**
 * Published records, in any status, and open files that link one of these French parties with one of these
 * authorities. Only the file of the viewer is looked at with its name.
 */
export async function duplicatesOf(
  viewer: Viewer,
  parties: Parties,
  self: { id: string; collectiviteId: string; partnershipId: string | null },
): Promise<Duplicates> {
  if (parties.foreignParties.length === 0) return noDuplicates
  const [records, open] = await Promise.all([
    similarRecords(viewer, parties, self.partnershipId),
    similarFiles(parties, self),
  ])
  const isMine = (collectiviteId: string) => collectivitesOf(viewer).includes(collectiviteId)
  const files = open.filter(({ collectiviteId }) => isMine(collectiviteId))
  return {
    records,
    files: files.map(({ id, title }) => ({ id, title })),
    otherFiles: open.length - files.length,
  }
}

const MOST_SIMILAR = 10

type OpenFileRow = { id: string; title: string; collectiviteId: string }
type SimilarFileRow = OpenFileRow & {
  /** Holds an authority that the portal knows and that is looked for. */
  isKnown: boolean
  declared: { name: string; countryCode: string }[]
}

/** Open files of new partnerships that name one of the parties on each side; authorities still unknown by name. */
async function similarFiles(
  { frenchParties, foreignParties }: Parties,
  self: { id: string },
): Promise<OpenFileRow[]> {
  const key = (party: object) => JSON.stringify([party])
  const french = frenchParties.map((party) => key({ key: party.key }))
  const known = foreignParties.flatMap((party) => (party.kind === 'known' ? [key({ key: party.key })] : []))
  const declared = foreignParties.flatMap((party) =>
    party.kind === 'new' ? [`${party.countryCode} ${fold(party.name) || party.name}`] : [],
  )
  const rows = await db.$queryRaw<SimilarFileRow[]>`
    select id, content->>'title' as title, collectivite_id as "collectiviteId",
      jsonb_path_query_array(content, '$.foreignParties[*] ? (@.kind == "new")') as declared,
      coalesce(content->'foreignParties' @> any(${known}::jsonb[]), false) as "isKnown"
    from partnership_submission
    where state in ('DRAFT', 'SUBMITTED', 'TO_CORRECT') and partnership_id is null and id <> ${self.id}::uuid
      and content->'frenchParties' @> any(${french}::jsonb[])
      and (content->'foreignParties' @> any(${known}::jsonb[]) or content @> '{"foreignParties": [{"kind": "new"}]}')
    order by created_at limit 200`
  return rows
    .filter(
      (row) =>
        row.isKnown ||
        row.declared.some(({ name, countryCode }) =>
          declared.includes(`${countryCode} ${fold(name) || name}`),
        ),
    )
    .map(({ id, title, collectiviteId }) => ({ id, title, collectiviteId }))
    .slice(0, MOST_SIMILAR)
}

/** Published records that already link one of these French parties with one of these authorities. */
async function similarRecords(
  viewer: Viewer,
  { frenchParties, foreignParties }: Parties,
  exceptId: string | null,
): Promise<SimilarRecord[]> {
  const partners: Prisma.PartnerAuthorityWhereInput[] = foreignParties.map((party) =>
    party.kind === 'known'
      ? { id: party.key }
      : {
          countryCode: party.countryCode,
          OR: [{ name: party.name }, ...(fold(party.name) ? [{ searchKey: fold(party.name) }] : [])],
        },
  )
  const rows = await db.partnership.findMany({
    where: {
      AND: [
        visible(viewer),
        ...(exceptId ? [{ id: { not: exceptId } }] : []),
        { frenchParties: { some: { collectiviteId: { in: frenchParties.map(({ key }) => key) } } } },
        { foreignParties: { some: { partner: { OR: partners } } } },
      ],
    },
    select: {
      slug: true,
      title: true,
      status: true,
      startYear: true,
      frenchParties: { select: { collectiviteId: true } },
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: MOST_SIMILAR,
  })
  return rows.map(({ frenchParties: parties, ...facts }) => ({
    ...facts,
    isOwn: parties.some(({ collectiviteId }) => writesFor(viewer, collectiviteId)),
  }))
}
