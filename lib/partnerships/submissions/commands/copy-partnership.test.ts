import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../../builders'
import { DraftContent } from '../schema'
import { copyPartnership } from './copy-partnership'

testDatabase()

async function aModel(isOwn: boolean) {
  const desk = await aDesk(prismaClient())
  const { id: fileId } = await aStoredFile(prismaClient(), desk.stranger)
  const record = await aPartnership(prismaClient(), {
    title: 'Modèle',
    frenchIds: isOwn ? [desk.other.id, desk.collectivite.id] : [desk.other.id],
    partnerIds: [desk.partner.id],
    themeCodes: [desk.theme.code],
    subject: 'Eau potable.',
    signedOn: new Date('2020-03-01'),
    contacts: { create: [{ side: 'FOREIGN', fullName: 'Canari', email: 'canari@example.org', position: 1 }] },
    documents: { create: [{ fileId, kind: 'CONVENTION', title: 'Canari' }] },
    amounts: { create: [{ year: 2020, frenchCents: 100n }] },
  })
  const copied = await copyPartnership(desk.agent, {
    slug: record.slug,
    collectiviteId: desk.collectivite.id,
  })
  const file = await db.partnershipSubmission.findFirstOrThrow()
  return { desk, record, copied, content: DraftContent.parse(file.content), file }
}

describe('starting from a published record', () => {
  it('takes the public part of somebody else’s, and nothing of its life', async () => {
    const { desk, copied, content, file } = await aModel(false)
    expect(copied).toEqual({ ok: true, value: { id: file.id } })
    expect(content).toMatchObject({
      title: '',
      subject: 'Eau potable.',
      kind: 'CONVENTION',
      status: '',
      signedOn: '',
      themes: [desk.theme.code],
      amounts: [],
      documents: [],
      contacts: [],
      frenchParties: [{ key: desk.collectivite.id, role: 'CHEF_DE_FILE' }],
      foreignParties: [{ kind: 'known', key: desk.partner.id }],
    })
    expect(JSON.stringify(content)).not.toMatch(/canari/i)
    expect(file.partnershipId).toBeNull()
  })

  it('keeps the parties and the contacts of one’s own', async () => {
    const { desk, content } = await aModel(true)
    expect(content.frenchParties.map(({ key }) => key)).toEqual([desk.other.id, desk.collectivite.id])
    expect(content.contacts).toMatchObject([{ fullName: 'Canari' }])
    expect(content.documents).toEqual([])
  })

  it('is done once for one form, and only for who writes there', async () => {
    const { desk, record } = await aModel(false)
    const post = { slug: record.slug, collectiviteId: desk.collectivite.id }
    const submissionKey = randomUUID()
    const both = [1, 2].map(() => copyPartnership(desk.agent, { ...post, submissionKey }))
    const [one, other] = await Promise.all(both)
    expect(one).toEqual(other)
    for (const viewer of [desk.visitor, desk.elu, desk.stranger, desk.officer]) {
      expect(await copyPartnership(viewer, post)).toMatchObject({ why: 'forbidden' })
    }
    expect(await copyPartnership(desk.agent, { ...post, slug: 'inconnu' })).toMatchObject({
      why: 'not-found',
    })
    expect(await copyPartnership(desk.agent, { slug: record.slug })).toMatchObject({ why: 'invalid' })
    await prismaClient().partnership.update({ where: { id: record.id }, data: { archivedAt: new Date() } })
    expect(await copyPartnership(desk.agent, post)).toMatchObject({ why: 'not-found' })
    expect(await db.partnershipSubmission.count()).toBe(2)
  })
})
