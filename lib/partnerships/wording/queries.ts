import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { fold } from '@/lib/platform/fold'
import type { Prisma } from '@/lib/platform/prisma-client/client'
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

export type SimilarRecord = { slug: string; title: string }

/** Published records that already link one of these French parties with one of these authorities. */
export function similarRecords(
  viewer: Viewer,
  { frenchParties, foreignParties }: Pick<DraftContent, 'frenchParties' | 'foreignParties'>,
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
  return db.partnership.findMany({
    where: {
      AND: [
        visible(viewer),
        ...(exceptId ? [{ id: { not: exceptId } }] : []),
        { frenchParties: { some: { collectiviteId: { in: frenchParties.map(({ key }) => key) } } } },
        { foreignParties: { some: { partner: { OR: partners } } } },
      ],
    },
    select: { slug: true, title: true },
    orderBy: { title: 'asc' },
    take: 10,
  })
}
