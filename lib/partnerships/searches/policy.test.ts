import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { PartnerSearchState } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch, dayFromNow } from './builders'
import { may, standingOfRow, visible } from './policy'

testDatabase()

const world = prismaClient()

it('the filter and the decision say the same, for everybody', async () => {
  const { collectivite, agent, stranger, officer, visitor } = await aBoard(world)
  for (const state of Object.values(PartnerSearchState)) {
    await aSearch(world, { state })
    if (state !== 'AWAITING_EMAIL') await aSearch(world, { state, collectiviteId: collectivite.id })
  }
  await aSearch(world, { expiresOn: dayFromNow(-2) })
  const rows = await db.partnerSearch.findMany({ orderBy: { id: 'asc' } })
  const today = dayFromNow(0)
  const seen = []
  for (const viewer of [visitor, stranger, agent, officer]) {
    const found = await db.partnerSearch.findMany({ where: visible(viewer, today), orderBy: { id: 'asc' } })
    const allowed = rows.filter((row) =>
      may(viewer, 'see', { standing: standingOfRow(row, today), collectiviteId: row.collectiviteId }),
    )
    expect(found.map(({ id }) => id)).toEqual(allowed.map(({ id }) => id))
    seen.push(found.length)
  }
  expect(seen).toEqual([2, 2, 5, 9])
})
