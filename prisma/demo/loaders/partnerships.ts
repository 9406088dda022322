import type { PrismaClient } from '@/lib/platform/prisma-client/client'
import { registerFiles } from '../register-files'

/**
 * Loads the register, published on the day of loading.
 * Collectivités, partners, themes and ODD must be there.
 */
export async function loadPartnerships(db: PrismaClient, today: Date): Promise<number> {
  const entries = registerFiles.partnerships()
  const rows = entries.map(
    ({ ref, otherSources, frenchParties, foreignParties, themes, odd, ...facts }) => facts,
  )
  const select = { id: true, slug: true }
  const idOf = idsBySlug(
    await db.partnership.createManyAndReturn({
      data: rows.map((row) => ({ ...row, publishedAt: today })),
      select,
    }),
  )
  const collectiviteOf = idsBySlug(await db.collectivite.findMany({ select }))
  const partnerOf = idsBySlug(await db.partnerAuthority.findMany({ select }))

  await db.partnershipFrenchParty.createMany({
    data: entries.flatMap(({ slug, frenchParties }) =>
      frenchParties.map(({ collectivite, ...party }) => ({
        partnershipId: idOf(slug),
        collectiviteId: collectiviteOf(collectivite),
        ...party,
      })),
    ),
  })
  await db.partnershipForeignParty.createMany({
    data: entries.flatMap(({ slug, foreignParties }) =>
      foreignParties.map(({ partner, role }) => ({
        partnershipId: idOf(slug),
        partnerId: partnerOf(partner),
        role,
      })),
    ),
  })
  await db.partnershipTheme.createMany({
    data: entries.flatMap(({ slug, themes }) =>
      themes.map((themeCode, index) => ({ partnershipId: idOf(slug), themeCode, rank: index + 1 })),
    ),
  })
  await db.partnershipOdd.createMany({
    data: entries.flatMap(({ slug, odd }) =>
      odd.map(({ number, weight }) => ({ partnershipId: idOf(slug), oddNumber: number, weight })),
    ),
  })
  return entries.length
}

function idsBySlug(rows: { id: string; slug: string }[]): (slug: string) => string {
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return (slug) => {
    const id = ids.get(slug)
    if (!id) throw new Error(`prisma/demo/partnerships: nothing is loaded under the key ${slug}.`)
    return id
  }
}
