import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { anOdd } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import type { DraftContent } from '../schema'
import { acceptSubmission } from './accept-submission'

testDatabase()

const declared = (name: string): DraftContent['foreignParties'][number] => ({
  kind: 'new',
  key: 'd0000000-0000-4000-8000-000000000001',
  role: 'PARTENAIRE',
  name,
  countryCode: 'ML',
  level: 'LOCAL',
  levelLabel: 'commune',
})

const published = (slug: string) =>
  db.partnership.findUnique({
    where: { slug },
    include: {
      frenchParties: true,
      foreignParties: true,
      themes: true,
      odds: true,
      amounts: true,
      statusChanges: true,
    },
  })

describe('accepting a new partnership', () => {
  it('publishes the record, decides, writes the journal and mails the address', async () => {
    const desk = await aDesk(prismaClient())
    await anOdd(prismaClient(), 6)
    const { id } = await desk.file({
      state: 'SUBMITTED',
      content: {
        ...desk.content,
        title: 'Angers – Bamako',
        oddsMain: ['6'],
        transmittedOn: '2020-03-20',
        amounts: [{ year: '2021', french: '12 500', partner: '', cofunding: '' }],
      },
    })
    const outcome = await acceptSubmission(desk.officer, { id, revision: '0' })
    expect(outcome).toEqual({ ok: true, value: { slug: 'angers-bamako' } })
    const record = await published('angers-bamako')
    expect(record).toMatchObject({
      title: 'Angers – Bamako',
      kind: 'CONVENTION',
      startYear: 2001,
      endYear: null,
      transmittedOn: new Date('2020-03-20'),
      verifiedOn: new Date('2026-01-15'),
      archivedAt: null,
      frenchParties: [{ collectiviteId: desk.collectivite.id, role: 'CHEF_DE_FILE', formerName: null }],
      foreignParties: [{ partnerId: desk.partner.id, role: 'PARTENAIRE' }],
      themes: [{ themeCode: desk.theme.code, rank: 1 }],
      odds: [{ oddNumber: 6, weight: 2 }],
      amounts: [{ year: 2021, frenchCents: 1_250_000n, partnerCents: 0n }],
      statusChanges: [{ status: 'EN_COURS', onDate: '2001' }],
    })
    expect(await db.partnershipSubmission.findUnique({ where: { id } })).toMatchObject({
      state: 'ACCEPTED',
      partnershipId: record?.id,
      decidedAt: expect.any(Date),
    })
    expect(await db.moderationDecision.findMany()).toMatchObject([{ kind: 'ACCEPTED', message: null }])
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'submission.accepted',
      details: { partnershipId: record?.id },
    })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'submission-accepted', toAddress: desk.agent.email })
    expect(mail.text).toContain('/partenariats/angers-bamako')
  })

  it('creates a declared authority once, and finds an address for every record', async () => {
    const desk = await aDesk(prismaClient())
    const files = []
    for (const name of ['Kéniéba', 'KENIEBA']) {
      const content = { ...desk.content, title: 'Angers – Kéniéba', foreignParties: [declared(name)] }
      files.push(await desk.file({ state: 'SUBMITTED', content }))
    }
    const outcomes = await Promise.all(
      files.map(({ id }) => acceptSubmission(desk.officer, { id, revision: 0 })),
    )
    const slugs = outcomes.map((outcome) => outcome.ok && outcome.value.slug)
    expect(slugs.sort()).toEqual(['angers-kenieba', 'angers-kenieba-2'])
    expect(await db.partnerAuthority.findMany({ where: { searchKey: 'kenieba' } })).toMatchObject([
      { slug: 'kenieba', countryCode: 'ML', level: 'LOCAL', levelLabel: 'commune' },
    ])
    expect(await db.partnershipForeignParty.count()).toBe(2)
  })

  it('names in no Latin letter still get an address', async () => {
    const desk = await aDesk(prismaClient())
    const content = { ...desk.content, title: 'أنجيه – كيدال', foreignParties: [declared('كيدال')] }
    const { id } = await desk.file({ state: 'SUBMITTED', content })
    expect(await acceptSubmission(desk.officer, { id, revision: 0 })).toMatchObject({
      value: { slug: 'partenariat' },
    })
  })

  it('publishes one record however many accept at once', async () => {
    const desk = await aDesk(prismaClient())
    const colleague = await aStaffMember(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        acceptSubmission(n % 2 ? desk.officer : colleague.viewer, { id, revision: 0 }),
      ),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of all.filter(({ ok }) => !ok)) {
      expect(outcome).toMatchObject({ why: 'closed', message: expect.stringContaining('déjà été accepté') })
    }
    expect(await db.partnership.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('answers a double click as the first one', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    const post = { id, revision: 0, submissionKey: '0e4a1d1c-6d3b-4f0e-9f57-0d7d9c1b2a3e' }
    const first = await acceptSubmission(desk.officer, post)
    expect(await acceptSubmission(desk.officer, post)).toEqual(first)
  })

  it('leaves nothing behind when the content does not hold any more', async () => {
    const desk = await aDesk(prismaClient())
    for (const content of [
      { ...desk.content, title: '' },
      { ...desk.content, themes: ['disparu'] },
      { ...desk.content, foreignParties: [declared('Kayes'), { ...declared('Gao'), countryCode: 'XX' }] },
    ]) {
      const { id } = await desk.file({ state: 'SUBMITTED', content })
      expect(await acceptSubmission(desk.officer, { id, revision: 0 })).toMatchObject({ why: 'invalid' })
    }
    expect(await db.partnership.count()).toBe(0)
    expect(await db.partnerAuthority.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.auditEntry.count()).toBe(0)
    expect(await db.partnershipSubmission.count({ where: { state: 'SUBMITTED' } })).toBe(3)
  })

  it('is for staff, on files handed in, on the version they read', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED', revision: 3 })
    for (const viewer of [desk.agent, desk.elu, desk.visitor]) {
      expect(await acceptSubmission(viewer, { id, revision: 3 })).toMatchObject({ why: 'forbidden' })
    }
    expect(await acceptSubmission(desk.stranger, { id, revision: 3 })).toMatchObject({ why: 'not-found' })
    expect(await acceptSubmission(desk.officer, { id, revision: 2 })).toMatchObject({ why: 'conflict' })
    const draft = await desk.file()
    expect(await acceptSubmission(desk.officer, { id: draft.id, revision: 0 })).toMatchObject({
      why: 'not-found',
    })
    const waiting = await desk.file({ state: 'TO_CORRECT' })
    expect(await acceptSubmission(desk.officer, { id: waiting.id, revision: 0 })).toMatchObject({
      why: 'closed',
    })
    expect(await acceptSubmission(desk.officer, { id: 'x', revision: 0 })).toMatchObject({ why: 'invalid' })
  })
})

describe('accepting a new version', () => {
  it('changes the record in place and keeps its address and its past', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), {
      frenchIds: [desk.collectivite.id, desk.other.id],
      themeCodes: [desk.theme.code],
      note: 'Année déduite.',
      statusChanges: { create: [{ status: 'EN_COURS', onDate: '2001' }] },
    })
    const statusHistory = [{ status: 'EN_COURS', onDate: '2001' }]
    const content = {
      ...desk.content,
      title: 'Autre titre',
      status: 'TERMINE',
      endYear: '2019',
      statusHistory,
    }
    const { id } = await desk.file({ state: 'SUBMITTED', partnershipId: record.id, content })
    expect(await acceptSubmission(desk.officer, { id, revision: 0 })).toEqual({
      ok: true,
      value: { slug: record.slug },
    })
    expect(await published(record.slug)).toMatchObject({
      id: record.id,
      title: 'Autre titre',
      status: 'TERMINE',
      note: 'Année déduite.',
      frenchParties: [{ collectiviteId: desk.collectivite.id }],
      foreignParties: [{ partnerId: desk.partner.id }],
      statusChanges: [{ onDate: '2001' }, { status: 'TERMINE', onDate: '2019' }],
    })
    expect(await db.partnership.count()).toBe(1)
  })

  it('is refused when the record has left the register', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { archivedAt: new Date() })
    const { id } = await desk.file({ state: 'SUBMITTED', partnershipId: record.id })
    expect(await acceptSubmission(desk.officer, { id, revision: 0 })).toMatchObject({
      why: 'closed',
      message: expect.stringContaining('retirée'),
    })
    expect(await db.moderationDecision.count()).toBe(0)
  })
})
