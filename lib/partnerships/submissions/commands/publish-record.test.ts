import { expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aDesk, aPartnership, aStoredFile } from '../../builders'
import { SubmittableContent } from '../../drafting/schema'
import type { DraftContent } from '../schema'
import { openFile } from './open-file'
import { publishRecord } from './publish-record'

testDatabase()

type Desk = Awaited<ReturnType<typeof aDesk>>

/** Publishes a submitted file with this content; `fails` breaks the transaction after the last write. */
async function published(
  desk: Desk,
  content: DraftContent,
  how: { partnershipId?: string; byStaff?: true; fails?: true } = {},
) {
  const { fails, ...link } = how
  const { id } = await desk.file({ state: 'SUBMITTED', content, ...link })
  return transaction({ actor: desk.officer }, async (tx) => {
    const file = await openFile(tx, desk.officer, { id }, 'accept')
    const ready = parseInput(SubmittableContent, content)
    if (!file.ok || !ready.ok) return refuse('invalid')
    const record = await publishRecord(tx, file.value, ready.value)
    return fails ? refuse('busy') : record.ok ? ok(record.value) : record
  })
}

it('two lines that turn out to be one authority become one party', async () => {
  const desk = await aDesk(prismaClient())
  const twin = { kind: 'new', key: desk.agent.personId, role: 'ASSOCIE', levelLabel: '' } as const
  const content: DraftContent = {
    ...desk.content,
    foreignParties: [
      ...desk.content.foreignParties,
      { ...twin, name: 'BAMAKO', countryCode: 'ML', level: 'LOCAL' },
    ],
  }
  expect(await published(desk, content)).toMatchObject({ ok: true })
  expect(await db.partnershipForeignParty.findMany()).toMatchObject([
    { partnerId: desk.partner.id, role: 'PARTENAIRE' },
  ])
})

it('a lead may change hands between two versions', async () => {
  const desk = await aDesk(prismaClient())
  const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id, desk.other.id] })
  const content: DraftContent = {
    ...desk.content,
    frenchParties: [
      { key: desk.collectivite.id, role: 'PARTENAIRE', formerName: 'Angers (1900)' },
      { key: desk.other.id, role: 'CHEF_DE_FILE', formerName: '' },
    ],
  }
  expect(await published(desk, content, { partnershipId: record.id })).toMatchObject({
    value: { slug: record.slug },
  })
  expect(await db.partnershipFrenchParty.findMany({ orderBy: { role: 'asc' } })).toMatchObject([
    { collectiviteId: desk.other.id, role: 'CHEF_DE_FILE', formerName: null },
    { collectiviteId: desk.collectivite.id, role: 'PARTENAIRE', formerName: 'Angers (1900)' },
  ])
  expect(await db.partnershipStatusChange.count()).toBe(0)
})

it('leaves neither record nor authority when what follows fails', async () => {
  const desk = await aDesk(prismaClient())
  const content: DraftContent = {
    ...desk.content,
    foreignParties: [
      {
        kind: 'new',
        key: desk.agent.personId,
        role: 'PARTENAIRE',
        name: 'Kayes',
        countryCode: 'ML',
        level: 'LOCAL',
        levelLabel: '',
      },
    ],
  }
  expect(await published(desk, content, { fails: true })).toMatchObject({ ok: false })
  expect(await db.partnership.count()).toBe(0)
  expect(await db.partnerAuthority.findMany()).toMatchObject([{ id: desk.partner.id }])
})

it('publishes contacts, documents and past statuses, and takes out those of the last version', async () => {
  const desk = await aDesk(prismaClient())
  const [old, kept, gone] = [
    await aStoredFile(prismaClient(), desk.agent),
    await aStoredFile(prismaClient(), desk.agent),
    'c0000000-0000-4000-8000-000000000001',
  ]
  const record = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    documents: { create: [{ fileId: old.id, kind: 'OTHER', title: 'Ancien' }] },
    contacts: { create: [{ side: 'FRENCH', fullName: 'Partie', email: 'partie@example.org', position: 1 }] },
    statusChanges: { create: [{ status: 'SUSPENDU', onDate: '2012' }] },
  })
  const contact = { fullName: 'Awa Diarra', jobTitle: 'Maire', email: '', phone: '+223 20 22 00 00' }
  const line = { kind: 'CONVENTION', isPublic: 'oui' }
  const content: DraftContent = {
    ...desk.content,
    contacts: [
      { side: 'FRENCH', fullName: '', jobTitle: '', email: '', phone: '' },
      { side: 'FOREIGN', ...contact },
    ],
    documents: [
      { fileId: kept.id, title: 'Convention', ...line },
      { fileId: gone, title: 'Perdu', ...line },
    ],
    statusHistory: [
      { status: 'EN_COURS', onDate: '03/2019' },
      { status: 'EN_PROJET', onDate: '1987' },
    ],
  }
  expect(await published(desk, content, { partnershipId: record.id })).toMatchObject({ ok: true })
  expect(await db.partnershipContact.findMany()).toMatchObject([
    { side: 'FOREIGN', fullName: 'Awa Diarra', email: null, phone: '+223 20 22 00 00', position: 1 },
  ])
  expect(await db.partnershipDocument.findMany()).toMatchObject([
    { fileId: kept.id, kind: 'CONVENTION', title: 'Convention', isPublic: true },
  ])
  expect(await db.storedFile.findMany({ select: { id: true } })).toEqual([{ id: kept.id }])
  expect(await db.partnershipStatusChange.findMany({ orderBy: { onDate: 'asc' } })).toMatchObject([
    { status: 'EN_PROJET', onDate: '1987' },
    { status: 'EN_COURS', onDate: '2019-03' },
  ])
})

it('a correction by staff vouches for nothing in the name of the collectivité', async () => {
  const desk = await aDesk(prismaClient())
  const verifiedOn = new Date('2024-05-01')
  const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id], verifiedOn })
  const how = { partnershipId: record.id, byStaff: true } as const
  expect(await published(desk, { ...desk.content, title: 'Corrigé' }, how)).toMatchObject({ ok: true })
  expect(await db.partnership.findFirst()).toMatchObject({ title: 'Corrigé', verifiedOn })
})
