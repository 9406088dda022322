import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aSubmission } from '../builders'
import { requestCorrection } from '../submissions/commands/request-correction'
import { submitSubmission } from '../submissions/commands/submit-submission'
import { filePage, myPartnershipsPage } from './queries'

testDatabase()

describe('a member’s lists', () => {
  it('hold the files of their collectivités only, what is asked of them first', async () => {
    const desk = await aDesk(prismaClient())
    const waiting = await desk.file({ content: { ...desk.content, title: 'Brouillon' } })
    const corrected = await desk.file({ content: { ...desk.content, title: 'À compléter' } })
    await submitSubmission(desk.agent, { id: corrected.id, revision: 0 })
    await requestCorrection(desk.officer, { id: corrected.id, revision: 1, message: 'La date ?' })
    await desk.file({ state: 'REFUSED' })
    await aSubmission(prismaClient(), { collectiviteId: desk.other.id, authorId: desk.stranger.personId })
    const page = await myPartnershipsPage(desk.agent, {})
    expect(page).toMatchObject({
      counts: { dossiers: 2, publies: 0, clos: 1 },
      canCreate: true,
      records: null,
    })
    expect(page.files?.items).toMatchObject([
      { id: corrected.id, state: 'TO_CORRECT', message: 'La date ?', partners: ['Bamako'], canWrite: true },
      { id: waiting.id, state: 'DRAFT', message: null },
    ])
    expect((await myPartnershipsPage(desk.agent, { vue: 'clos' })).files?.items).toHaveLength(1)
  })

  it('let an élu read, and show nothing to staff or visitors', async () => {
    const desk = await aDesk(prismaClient())
    await desk.file()
    await desk.file({ state: 'SUBMITTED' })
    const page = await myPartnershipsPage(desk.elu, {})
    expect(page.canCreate).toBe(false)
    expect(page.files?.items.map(({ canWrite }) => canWrite)).toEqual([false, false])
    for (const viewer of [desk.officer, desk.visitor, desk.stranger]) {
      const other = await myPartnershipsPage(viewer, {})
      expect([other.files?.total, other.counts.dossiers]).toEqual([0, 0])
    }
  })

  it('show what is published, and who is changing it', async () => {
    const desk = await aDesk(prismaClient())
    const ids = [desk.collectivite.id, desk.other.id]
    const shared = await aPartnership(prismaClient(), { title: 'B', frenchIds: ids })
    const own = await aPartnership(prismaClient(), { title: 'A', frenchIds: [desk.collectivite.id] })
    await aPartnership(prismaClient(), { frenchIds: ids, archivedAt: new Date() })
    const theirs = await aSubmission(prismaClient(), {
      collectiviteId: desk.other.id,
      authorId: desk.stranger.personId,
      partnershipId: shared.id,
    })
    const page = await myPartnershipsPage(desk.agent, { vue: 'publies' })
    expect(page.records?.items).toMatchObject([
      { slug: own.slug, openFile: null, canWrite: true },
      { slug: shared.slug, openFile: { id: theirs.id, isMine: false } },
    ])
  })

  it('turn pages and drop what they cannot read', async () => {
    const desk = await aDesk(prismaClient())
    for (let n = 0; n < 21; n++) await desk.file()
    const page = await myPartnershipsPage(desk.agent, { page: '2', vue: ['x', 'y'] })
    expect(page.filters).toEqual({ vue: 'dossiers', page: 2 })
    expect(page.files).toMatchObject({ total: 21, page: 2, pageCount: 2 })
    expect(page.files?.items).toHaveLength(1)
  })
})

describe('a file', () => {
  it('is read by its collectivité, and by nobody else on these pages', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    expect(await filePage(desk.agent, id)).toMatchObject({
      canWrite: false,
      canAbandon: true,
      isRevision: false,
    })
    expect(await filePage(desk.elu, id)).toMatchObject({ canWrite: false, canAbandon: false })
    for (const viewer of [desk.stranger, desk.officer, desk.visitor]) {
      expect(await filePage(viewer, id)).toBeNull()
    }
    for (const odd of ['x', '', desk.other.id, "' or 1=1"]) expect(await filePage(desk.agent, odd)).toBeNull()
  })

  it('says what was decided, without naming who', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    await requestCorrection(desk.officer, { id, revision: 0, message: 'La date ?' })
    const page = await filePage(desk.agent, id)
    expect(page).toMatchObject({
      canWrite: true,
      decisions: [{ kind: 'CORRECTION_REQUESTED', message: 'La date ?', decidedAt: expect.any(Date) }],
    })
    expect(JSON.stringify(page)).not.toContain(desk.officer.displayName)
    expect(await db.partnershipSubmission.count()).toBe(1)
  })
})
