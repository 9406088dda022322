import { expect, it } from 'vitest'
import { aCollectivite, aDepartement } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { exportUnreachable } from './export-unreachable'

testDatabase()

it('lists the collectivités to phone, and only those', async () => {
  const { officer, agent, visitor, collectivite } = await aDesk(prismaClient())
  await aDepartement(prismaClient(), { code: '49' })
  const place = { regionCode: '52', departementCode: '49' }
  const alone = await aCollectivite(prismaClient(), { name: 'Saumur', ...place })
  await aCollectivite(prismaClient(), { name: 'Sans partenariat' })
  await aPartnership(prismaClient(), { frenchIds: [collectivite.id, alone.id] })
  await aPartnership(prismaClient(), { frenchIds: [alone.id], status: 'TERMINE' })
  const outcome = await exportUnreachable(officer)
  if (!outcome.ok) throw new Error(outcome.message)
  const lines = outcome.value.csv.trim().split('\r\n').slice(1)
  expect(lines).toEqual([`Saumur;${alone.siren};Maine-et-Loire;Pays de la Loire;1`])
  for (const viewer of [agent, visitor]) {
    expect(await exportUnreachable(viewer)).toMatchObject({ why: 'forbidden' })
  }
})
