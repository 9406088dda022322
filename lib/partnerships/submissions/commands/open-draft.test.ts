import { expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aDesk } from '../../builders'
import { openDraft } from './open-draft'

testDatabase()

it('opens a file with what it is given, for who writes for the collectivité', async () => {
  const desk = await aDesk(prismaClient())
  const opened = (viewer: Viewer) =>
    transaction({ actor: viewer }, (tx) => openDraft(tx, viewer, desk.collectivite.id, desk.content))
  expect(await opened(desk.agent)).toMatchObject({ ok: true })
  expect(await db.partnershipSubmission.findMany()).toMatchObject([
    { state: 'DRAFT', authorId: desk.agent.personId, content: { title: desk.content.title } },
  ])
  expect(await opened(desk.visitor)).toMatchObject({ message: expect.stringContaining('session') })
  for (const viewer of [desk.elu, desk.stranger, desk.officer]) {
    expect(await opened(viewer)).toMatchObject({ why: 'forbidden' })
  }
})
