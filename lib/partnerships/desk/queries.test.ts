import { describe, expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../builders'
import { requestCorrection } from '../submissions/commands/request-correction'
import { submissionsWaiting } from '../submissions/queries'
import { staffFilePage, staffFilesPage } from './queries'

testDatabase()

const at = (day: string) => new Date(`${day}T09:00:00Z`)

describe('the list of the staff', () => {
  it('starts with what has waited longest, and never shows a draft', async () => {
    const desk = await aDesk(prismaClient())
    const later = await desk.file({ state: 'SUBMITTED', submittedAt: at('2026-03-10') })
    const sooner = await desk.file({ state: 'SUBMITTED', submittedAt: at('2026-03-01') })
    await desk.file()
    await desk.file({ state: 'ABANDONED' })
    await desk.file({ state: 'REFUSED' })
    const page = await staffFilesPage(desk.officer, {}, at('2026-03-11'))
    expect(page?.items).toMatchObject([
      { id: sooner.id, waitingDays: 10, partners: ['Bamako'], collectivite: 'Angers', isRevision: false },
      { id: later.id, waitingDays: 1 },
    ])
    expect(page?.counts).toEqual({ 'a-traiter': 2, complement: 0, acceptes: 0, refuses: 1, abandonnes: 0 })
    expect(await submissionsWaiting(desk.officer)).toEqual({ count: 2, oldest: at('2026-03-01') })
  })

  it('keeps to one state, and drops what it cannot read', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'TO_CORRECT' })
    expect((await staffFilesPage(desk.officer, { etat: 'complement' }))?.items).toMatchObject([{ id }])
    expect(await staffFilesPage(desk.officer, { etat: 'DRAFT', page: 'x' })).toMatchObject({
      total: 0,
      page: 1,
    })
  })

  it('is filtered by collectivité and by what a file is for', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    const other = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    const fresh = await desk.file({ state: 'SUBMITTED' })
    const change = await desk.file({ state: 'SUBMITTED', partnershipId: record.id })
    const ours = await desk.file({ state: 'SUBMITTED', partnershipId: other.id, byStaff: true })
    const found = async (query: object) =>
      (await staffFilesPage(desk.officer, query))?.items.map(({ id }) => id)
    expect(await found({ objet: 'nouveau' })).toEqual([fresh.id])
    expect(await found({ objet: 'modification' })).toEqual([change.id])
    expect(await found({ objet: 'correction', q: 'ANGERS' })).toEqual([ours.id])
    expect(await found({ q: 'Nantes' })).toEqual([])
    expect(await found({ objet: ['x'] })).toHaveLength(3)
  })

  it('is for staff only', async () => {
    const desk = await aDesk(prismaClient())
    await desk.file({ state: 'SUBMITTED' })
    for (const viewer of [desk.agent, desk.stranger, desk.visitor]) {
      expect(await staffFilesPage(viewer, {})).toBeNull()
      expect(await submissionsWaiting(viewer)).toEqual({ count: 0, oldest: null })
    }
  })
})

describe('a file on the desk', () => {
  it('is whole, with its sender, its decisions and the next one', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED', submittedAt: at('2026-03-01') })
    const next = await desk.file({ state: 'SUBMITTED', submittedAt: at('2026-03-02') })
    const twin = await aPartnership(prismaClient(), {
      frenchIds: [desk.collectivite.id],
      partnerIds: [desk.partner.id],
    })
    expect(await staffFilePage(desk.officer, id)).toMatchObject({
      canDecide: true,
      differences: null,
      nextId: next.id,
      author: { name: desk.agent.displayName, email: desk.agent.email },
      duplicates: { records: [{ slug: twin.slug }], otherFiles: 1 },
    })
    await requestCorrection(desk.officer, { id, revision: 0, message: 'La date ?' })
    expect(await staffFilePage(desk.officer, id)).toMatchObject({
      canDecide: false,
      decisions: [{ message: 'La date ?', decidedBy: desk.officer.displayName }],
    })
  })

  it('stands beside the record that it changes', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), {
      title: desk.content.title,
      frenchIds: [desk.collectivite.id],
      partnerIds: [desk.partner.id],
      themeCodes: [desk.theme.code],
      subject: desk.content.subject,
      endYear: 2019,
    })
    const { id } = await desk.file({ state: 'SUBMITTED', partnershipId: record.id })
    expect(await staffFilePage(desk.officer, id)).toMatchObject({
      record: { slug: record.slug },
      duplicates: { records: [] },
      differences: [{ key: 'endYear', before: [{ text: '2019' }], after: [] }],
    })
  })

  it('does not exist for members, visitors, nor before it is handed in', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    for (const viewer of [desk.agent, desk.stranger, desk.visitor]) {
      expect(await staffFilePage(viewer, id)).toBeNull()
    }
    expect(await staffFilePage(desk.officer, (await desk.file()).id)).toBeNull()
    for (const odd of ['x', '', desk.other.id]) expect(await staffFilePage(desk.officer, odd)).toBeNull()
  })
})
