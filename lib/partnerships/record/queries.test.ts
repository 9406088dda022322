import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aDepartement, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../builders'
import { acceptSubmission } from '../submissions/commands/accept-submission'
import { recordPage, recordSlug } from './queries'

testDatabase()

it('shows everything a record holds', async () => {
  const database = prismaClient()
  await aDepartement(database, { code: '49' })
  const angers = await aCollectivite(database, { name: 'Angers', departementCode: '49' })
  const bamako = await aPartner(database, { name: 'Bamako', levelLabel: 'district' })
  const family = await aTheme(database, { label: 'Environnement' })
  const water = await aTheme(database, { label: 'Eau', parentCode: family.code })
  await anOdd(database, 6)
  await anOdd(database, 4)
  const { slug } = await aPartnership(database, {
    title: 'Angers – Bamako & co',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
    themeCodes: [water.code, family.code],
    signedOn: new Date('2020-03-01'),
    transmittedOn: new Date('2020-03-20'),
    odds: {
      create: [
        { oddNumber: 4, weight: 1 },
        { oddNumber: 6, weight: 2 },
      ],
    },
    amounts: {
      create: [
        { year: 2020, frenchCents: 100n },
        { year: 2021, cofundingCents: 5_000_000_000_000n },
      ],
    },
    statusChanges: { create: [{ status: 'EN_COURS', onDate: '2001' }] },
  })
  expect(await recordPage(VISITOR, slug)).toMatchObject({
    title: 'Angers – Bamako & co',
    endYear: null,
    subject: null,
    legal: { inForceSince: new Date('2020-03-20'), gaps: ['deliberation', 'expiry'] },
    freshness: 'jamais',
    address: expect.stringMatching(new RegExp(`/partenariats/${slug}$`)),
    french: [{ name: 'Angers', place: 'Maine-et-Loire', role: 'CHEF_DE_FILE', level: 'COM' }],
    foreign: [{ name: 'Bamako', levelLabel: 'district', country: { slug: 'mali' } }],
    themes: [{ path: ['Environnement', 'Eau'] }, { path: ['Environnement'] }],
    odds: [
      { number: 6, weight: 2 },
      { number: 4, weight: 1 },
    ],
    amounts: [
      { year: 2021, cofundingCents: 5_000_000_000_000 },
      { year: 2020, frenchCents: 100, partnerCents: 0 },
    ],
    events: [{ kind: 'published' }, { kind: 'status', on: '2001', status: 'EN_COURS' }],
    correctionHref: expect.stringMatching(/^mailto:portail@example\.org\?subject=.*Bamako%20%26%20co/),
  })
})

it('has no page for what is archived or unknown', async () => {
  const { slug } = await aPartnership(prismaClient(), { archivedAt: new Date() })
  expect(await recordPage(VISITOR, slug)).toBeNull()
  expect(await recordPage(VISITOR, 'inconnu')).toBeNull()
})

it('is found by its identifier too', async () => {
  const { id, slug } = await aPartnership(prismaClient())
  expect(await recordSlug(VISITOR, id)).toBe(slug)
  const gone = await aPartnership(prismaClient(), { archivedAt: new Date() })
  for (const odd of [gone.id, slug, '']) expect(await recordSlug(VISITOR, odd)).toBeNull()
})

it('tells its past in dates: published, changed, verified, each day once', async () => {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    publishedAt: new Date('2020-05-04T10:00:00Z'),
  })
  const { id } = await desk.file({ state: 'SUBMITTED', partnershipId: record.id })
  await acceptSubmission(desk.officer, { id, revision: 0 })
  const campaign = await prismaClient().verificationCampaign.create({
    data: { title: 'Essai', openedById: desk.officer.personId, dueOn: new Date('2024-12-31') },
  })
  for (const { id: collectiviteId } of [desk.collectivite, desk.other]) {
    await prismaClient().verificationAnswer.create({
      data: {
        campaignId: campaign.id,
        partnershipId: record.id,
        collectiviteId,
        verdict: 'STILL_ACTIVE',
        answeredAt: new Date('2024-06-01T10:00:00Z'),
        answeredById: desk.agent.personId,
      },
    })
  }
  const page = await recordPage(VISITOR, record.slug)
  expect(page?.events.map(({ kind }) => kind)).toEqual(['changed', 'verified', 'verified', 'published'])
})

it('holds no person, no private document, whoever looks', async () => {
  const desk = await aDesk(prismaClient())
  const [open, secret] = [
    await aStoredFile(prismaClient(), desk.agent),
    await aStoredFile(prismaClient(), desk.agent),
  ]
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    contacts: {
      create: [{ side: 'FOREIGN', fullName: 'Canari Jaune', email: 'canari@example.org', position: 1 }],
    },
    documents: {
      create: [
        { fileId: open.id, kind: 'CONVENTION', title: 'Publique', isPublic: true },
        { fileId: secret.id, kind: 'OTHER', title: 'Canari privé' },
      ],
    },
  })
  for (const viewer of [desk.visitor, desk.agent, desk.officer]) {
    const page = await recordPage(viewer, slug)
    expect(page?.documents).toMatchObject([{ title: 'Publique', mediaType: 'application/pdf' }])
    expect(JSON.stringify(page)).not.toMatch(/canari/i)
  }
})
