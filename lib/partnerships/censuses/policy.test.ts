import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { CensusState } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus } from './builders'
import { may, mayAnswer, visible } from './policy'

testDatabase()

const world = prismaClient()

describe('who sees a census', () => {
  it('the filter and the decision say the same, for everybody', async () => {
    for (const state of Object.values(CensusState)) await aCensus(world, { state })
    const { id } = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: id })
    const { viewer: staff } = await aStaffMember(world)
    const seen: string[][] = []
    for (const viewer of [VISITOR, member, staff]) {
      const rows = await db.census.findMany({ where: visible(viewer), orderBy: { state: 'asc' } })
      const states = Object.values(CensusState).filter((state) => may(viewer, 'see', { state }))
      expect(rows.map(({ state }) => state)).toEqual(states)
      seen.push(states)
    }
    expect(seen).toEqual([
      ['PUBLISHED'],
      ['OPEN', 'CLOSED', 'PUBLISHED'],
      ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'],
    ])
  })

  it('only CUF runs one; référents and agents answer, élus do not', async () => {
    const { id } = await aCollectivite(world)
    const { viewer: agent } = await aMember(world, { collectiviteId: id })
    const { viewer: elu } = await aMember(world, { collectiviteId: id, role: 'ELU' })
    const { viewer: staff } = await aStaffMember(world)
    const run = [VISITOR, agent, staff].map((viewer) => may(viewer, 'run', { state: 'OPEN' }))
    expect(run).toEqual([false, false, true])
    expect([agent, elu, staff].map((viewer) => mayAnswer(viewer, id))).toEqual([true, false, false])
  })
})
