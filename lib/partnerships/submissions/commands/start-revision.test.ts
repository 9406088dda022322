import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { anOdd } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { faultsOf } from '../../drafting/rules'
import { DraftContent } from '../schema'
import { startRevision } from './start-revision'

testDatabase()

describe('opening a new version of a published record', () => {
  it('starts from what is published, complete', async () => {
    const desk = await aDesk(prismaClient())
    await anOdd(prismaClient(), 6)
    const record = await aPartnership(prismaClient(), {
      frenchIds: [desk.collectivite.id, desk.other.id],
      partnerIds: [desk.partner.id],
      themeCodes: [desk.theme.code],
      title: 'Angers – Bamako',
      subject: 'Santé de proximité.',
      firstSignedOn: '1974-06-08',
      signedOn: new Date('2020-03-01'),
      odds: { create: [{ oddNumber: 6, weight: 2 }] },
      amounts: { create: [{ year: 2021, frenchCents: 1_250_050n }] },
    })
    const outcome = await startRevision(desk.agent, { slug: record.slug })
    const file = await db.partnershipSubmission.findFirstOrThrow()
    expect(outcome).toEqual({ ok: true, value: { id: file.id } })
    expect(file).toMatchObject({
      partnershipId: record.id,
      collectiviteId: desk.collectivite.id,
      state: 'DRAFT',
    })
    const content = DraftContent.parse(file.content)
    expect(content).toMatchObject({
      title: 'Angers – Bamako',
      firstSignedOn: '1974-06-08',
      signedOn: '2020-03-01',
      oddsMain: ['6'],
      themes: [desk.theme.code],
      foreignParties: [{ kind: 'known', key: desk.partner.id }],
      amounts: [{ year: '2021', french: '12500,50', partner: '0', cofunding: '0' }],
    })
    expect(faultsOf(content)).toEqual([])
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'submission.created' })
  })

  it('is one at a time: the same collectivité finds its own, another party is told whose', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id, desk.other.id] })
    const all = await Promise.all(
      Array.from({ length: 5 }, () => startRevision(desk.agent, { slug: record.slug })),
    )
    expect(new Set(all.map((outcome) => outcome.ok && outcome.value.id)).size).toBe(1)
    expect(await db.partnershipSubmission.count()).toBe(1)
    expect(await startRevision(desk.stranger, { slug: record.slug })).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('Angers'),
    })
  })

  it('is for the agents of a party', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    for (const viewer of [desk.elu, desk.stranger, desk.visitor]) {
      expect(await startRevision(viewer, { slug: record.slug })).toMatchObject({ why: 'forbidden' })
    }
    const { viewer } = await aMember(prismaClient(), {
      collectiviteId: desk.collectivite.id,
      role: 'REFERENT',
    })
    expect(await startRevision(viewer, { slug: record.slug })).toMatchObject({ ok: true })
  })

  it('is for staff too, in the name of Cités Unies France; one side waits for the other', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    const opened = await startRevision(desk.officer, { slug: record.slug })
    expect(opened).toMatchObject({ ok: true })
    expect(await startRevision(desk.officer, { slug: record.slug })).toEqual(opened)
    expect(await db.partnershipSubmission.findMany()).toMatchObject([
      { byStaff: true, collectiviteId: desk.collectivite.id, authorId: desk.officer.personId },
    ])
    expect(await startRevision(desk.agent, { slug: record.slug })).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('Cités Unies France'),
    })
    const other = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    await startRevision(desk.agent, { slug: other.slug })
    expect(await startRevision(desk.officer, { slug: other.slug })).toMatchObject({
      why: 'conflict',
      message: expect.stringContaining('Angers'),
    })
  })

  it('does not find what is archived or unknown', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), {
      frenchIds: [desk.collectivite.id],
      archivedAt: new Date(),
    })
    for (const slug of [record.slug, 'inconnu', '']) {
      expect(await startRevision(desk.agent, { slug })).toMatchObject({ why: 'not-found' })
    }
    expect(await startRevision(desk.agent, { slug: 'x'.repeat(500) })).toMatchObject({ why: 'invalid' })
  })
})
