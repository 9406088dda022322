import { expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aDesk } from '../../builders'
import { correctionRequested } from '../mails/correction-requested'
import { openFile } from './open-file'
import { recordDecision } from './record-decision'

testDatabase()

const message = 'Quelle date ?'

const decided = (viewer: Viewer, opener: Viewer, id: string) =>
  transaction({ actor: viewer }, async (tx) => {
    const file = await openFile(tx, opener, { id }, 'request-correction')
    if (!file.ok) return file
    return recordDecision(tx, viewer, file.value, { kind: 'CORRECTION_REQUESTED', message }, (facts) =>
      correctionRequested({ ...facts, message }),
    )
  })

it('writes state, decision, journal and mail together', async () => {
  const desk = await aDesk(prismaClient())
  const { id } = await desk.file({ state: 'SUBMITTED' })
  expect(await decided(desk.officer, desk.officer, id)).toEqual({ ok: true, value: null })
  expect(await db.partnershipSubmission.findFirst()).toMatchObject({ state: 'TO_CORRECT', revision: 1 })
  expect(await db.moderationDecision.count()).toBe(1)
  expect(await db.auditEntry.count()).toBe(1)
  expect(await db.outboxMail.count()).toBe(1)
})

it('writes nothing for somebody who is not staff', async () => {
  const desk = await aDesk(prismaClient())
  const { id } = await desk.file({ state: 'SUBMITTED' })
  expect(await decided(desk.agent, desk.officer, id)).toMatchObject({ ok: false, why: 'forbidden' })
  expect(await db.moderationDecision.count()).toBe(0)
})
