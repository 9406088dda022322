import { expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { signal } from '@/lib/platform/testing/signal'
import { transaction } from '@/lib/platform/transaction'
import { aDesk } from '../../builders'
import type { SubmissionStep } from '../rules'
import { openFile } from './open-file'

testDatabase()

const opened = (viewer: Viewer, seen: { id: string; revision?: number }, step: SubmissionStep) =>
  transaction({ actor: viewer }, (tx) => openFile(tx, viewer, seen, step))

it('opens a file for what its state, the right and the revision allow', async () => {
  const desk = await aDesk(prismaClient())
  const { id } = await desk.file({ state: 'SUBMITTED', revision: 2 })
  expect(await opened(desk.officer, { id, revision: 2 }, 'accept')).toMatchObject({
    ok: true,
    value: { id, next: 'ACCEPTED', collectivite: { name: 'Angers' }, authorId: desk.agent.personId },
  })
  expect(await opened(desk.agent, { id }, 'abandon')).toMatchObject({
    ok: true,
    value: { next: 'ABANDONED' },
  })
  expect(await opened(desk.agent, { id, revision: 2 }, 'save')).toMatchObject({ why: 'closed' })
  expect(await opened(desk.agent, { id, revision: 2 }, 'accept')).toMatchObject({ why: 'forbidden' })
  expect(await opened(desk.officer, { id, revision: 2 }, 'abandon')).toMatchObject({ why: 'forbidden' })
  expect(await opened(desk.officer, { id, revision: 1 }, 'accept')).toMatchObject({ why: 'conflict' })
  expect(await opened(desk.stranger, { id, revision: 1 }, 'save')).toMatchObject({ why: 'not-found' })
  expect(await opened(desk.visitor, { id }, 'save')).toMatchObject({ why: 'forbidden' })
})

it('holds the file until the end of the transaction', async () => {
  const desk = await aDesk(prismaClient())
  const { id } = await desk.file()
  const locked = signal()
  const enough = signal()
  const held = transaction({ actor: desk.agent }, async (tx) => {
    const file = await openFile(tx, desk.agent, { id }, 'save')
    locked.give()
    await enough.given
    return file
  })
  await locked.given
  expect(await opened(desk.agent, { id }, 'save')).toMatchObject({ why: 'busy' })
  enough.give()
  expect(await held).toMatchObject({ ok: true })
})
