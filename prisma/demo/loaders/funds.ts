import type { Prisma } from '@/lib/platform/prisma-client/client'
import { editorialFiles } from '../editorial-files'
import { idsBySlug } from './ids-by-slug'

/** Loads the solidarity funds; countries and groups must be there. */
export async function loadFunds(db: Prisma.TransactionClient): Promise<number> {
  const select = { id: true, slug: true }
  const groupId = idsBySlug('funds.yaml', await db.group.findMany({ select }))
  const entries = editorialFiles.funds()
  const rows = entries.map(({ countries, group, amountRaisedEuros, updates, ...facts }) => ({
    ...facts,
    groupId: group && groupId(group),
    amountRaisedCents: amountRaisedEuros && BigInt(Math.round(amountRaisedEuros * 100)),
  }))
  const idOf = idsBySlug('funds.yaml', await db.solidarityFund.createManyAndReturn({ data: rows, select }))
  const funds = entries.map((entry) => ({ ...entry, fundId: idOf(entry.slug) }))

  await db.fundCountry.createMany({
    data: funds.flatMap(({ fundId, countries }) => countries.map((countryCode) => ({ fundId, countryCode }))),
  })
  await db.fundUpdate.createMany({
    data: funds.flatMap(({ fundId, updates }) => updates.map((update) => ({ fundId, ...update }))),
  })
  return entries.length
}
