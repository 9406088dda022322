import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aCampaign } from '../../builders'
import { lockCampaign } from './lock-campaign'

testDatabase()

const lock = (id: string) =>
  transaction({ actor: { kind: 'system', job: 'test' } }, (tx) => lockCampaign(tx, id))

it('gives an open campaign, and says why it does not give another', async () => {
  const open = await aCampaign(prismaClient())
  expect(await lock(open.id)).toMatchObject({ ok: true, value: { id: open.id } })
  const closed = await aCampaign(prismaClient(), { closedAt: new Date() })
  expect(await lock(closed.id)).toMatchObject({ why: 'closed' })
  expect(await lock(open.openedById)).toMatchObject({ why: 'not-found' })
})
