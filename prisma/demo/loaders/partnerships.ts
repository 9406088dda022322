import type { Prisma } from '@/lib/platform/prisma-client/client'
import { registerFiles } from '../register-files'
import { idsBySlug } from './ids-by-slug'

const FILES = 'partnerships/*.yaml'

/**
 * Loads the register, published on the day of loading.
 * Collectivités, partners, themes and ODD must be there.
 */
export async function loadPartnerships(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const entries = registerFiles.partnerships()
  const rows = entries.map(
    ({ ref, otherSources, frenchParties, foreignParties, themes, odd, ...facts }) => facts,
  )
  const select = { id: true, slug: true }
  const idOf = idsBySlug(
    FILES,
    await db.partnership.createManyAndReturn({
      data: rows.map((row) => ({ ...row, publishedAt: today })),
      select,
    }),
  )
  const collectiviteOf = idsBySlug(FILES, await db.collectivite.findMany({ select }))
  const partnerOf = idsBySlug(FILES, await db.partnerAuthority.findMany({ select }))

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
