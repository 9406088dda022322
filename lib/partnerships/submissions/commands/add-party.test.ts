import { describe, expect, it } from 'vitest'
import { aCollectivite, aCountry, aPartner } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk } from '../../builders'
import { DraftContent } from '../schema'
import { addParty } from './add-party'

testDatabase()

const contentOf = async (id: string) =>
  DraftContent.parse(
    (await db.partnershipSubmission.findUniqueOrThrow({ where: { id }, select: { content: true } })).content,
  )

describe('adding a party to a file', () => {
  it('adds an authority or a collectivité once', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const kayes = await aPartner(prismaClient(), { name: 'Kayes' })
    for (const post of [
      { side: 'partner', partnerId: kayes.id },
      { side: 'partner', partnerId: kayes.id },
      { side: 'collectivite', collectiviteId: desk.other.id },
      { side: 'collectivite', collectiviteId: desk.other.id },
    ]) {
      expect(await addParty(desk.agent, { id, ...post })).toMatchObject({ ok: true })
    }
    const { frenchParties, foreignParties } = await contentOf(id)
    expect(frenchParties.map(({ key }) => key)).toEqual([desk.collectivite.id, desk.other.id])
    expect(foreignParties.map(({ key }) => key)).toEqual([desk.partner.id, kayes.id])
  })

  it('declares an authority that nobody knows yet, once however it is written', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ content: { ...desk.content, foreignParties: [] } })
    const declared = { id, side: 'new-partner', countryCode: 'ML', level: 'LOCAL' }
    await addParty(desk.agent, { ...declared, name: 'Kéniéba-Kourou' })
    await addParty(desk.agent, { ...declared, name: 'kenieba kourou' })
    await addParty(desk.agent, { ...declared, name: 'كيدال' })
    await addParty(desk.agent, { ...declared, name: 'غاو' })
    expect((await contentOf(id)).foreignParties).toMatchObject([
      { kind: 'new', name: 'Kéniéba-Kourou', countryCode: 'ML', level: 'LOCAL' },
      { kind: 'new', name: 'كيدال' },
      { kind: 'new', name: 'غاو' },
    ])
  })

  it('takes the known authority for one that is declared again', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ content: { ...desk.content, foreignParties: [] } })
    await addParty(desk.agent, { id, side: 'new-partner', name: 'BAMAKO', countryCode: 'ML', level: 'LOCAL' })
    expect((await contentOf(id)).foreignParties).toMatchObject([{ kind: 'known', key: desk.partner.id }])
  })

  it('doubts a State, and believes the person who confirms', async () => {
    const desk = await aDesk(prismaClient())
    await aCountry(prismaClient(), { alpha2: 'ML' })
    const { id } = await desk.file()
    const post = { id, side: 'new-partner', name: 'République du Mali', countryCode: 'ML', level: 'OTHER' }
    expect(await addParty(desk.agent, post)).toMatchObject({
      why: 'invalid',
      fields: { isLocal: expect.stringContaining('1115') },
    })
    expect(await addParty(desk.agent, { ...post, isLocal: 'oui' })).toMatchObject({ ok: true })
  })

  it('loses none of several added at once', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const others = await Promise.all(Array.from({ length: 5 }, () => aCollectivite(prismaClient())))
    await Promise.all(
      others.map((other) => addParty(desk.agent, { id, side: 'collectivite', collectiviteId: other.id })),
    )
    expect((await contentOf(id)).frenchParties).toHaveLength(6)
  })

  it('refuses ids that are unknown, beside their field', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const unknown = desk.agent.personId
    for (const [post, field] of [
      [{ side: 'partner', partnerId: unknown }, 'partnerId'],
      [{ side: 'partner', partnerId: '' }, 'partnerId'],
      [{ side: 'collectivite', collectiviteId: unknown }, 'collectiviteId'],
      [{ side: 'new-partner', name: 'Kayes', countryCode: 'XX', level: 'LOCAL' }, 'countryCode'],
      [{ side: 'new-partner', name: '', countryCode: 'ML', level: 'LOCAL' }, 'name'],
    ] as const) {
      expect(await addParty(desk.agent, { id, ...post })).toMatchObject({
        why: 'invalid',
        fields: { [field]: expect.any(String) },
      })
    }
    expect(await addParty(desk.agent, { id, side: 'planet' })).toMatchObject({ why: 'invalid' })
  })

  it('stops at thirty a side', async () => {
    const desk = await aDesk(prismaClient())
    const line = { kind: 'known' as const, role: 'PARTENAIRE' as const }
    const full = Array.from({ length: 30 }, (_, n) => ({
      ...line,
      key: `c0000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
    }))
    const { id } = await desk.file({ content: { ...desk.content, foreignParties: full } })
    expect(await addParty(desk.agent, { id, side: 'partner', partnerId: desk.partner.id })).toMatchObject({
      why: 'closed',
    })
  })

  it('is for the agents of the collectivité, while the file is in their hands', async () => {
    const desk = await aDesk(prismaClient())
    const post = { side: 'collectivite', collectiviteId: desk.other.id }
    const { id } = await desk.file()
    expect(await addParty(desk.elu, { id, ...post })).toMatchObject({ why: 'forbidden' })
    expect(await addParty(desk.visitor, { id, ...post })).toMatchObject({ why: 'forbidden' })
    expect(await addParty(desk.stranger, { id, ...post })).toMatchObject({ why: 'not-found' })
    expect(await addParty(desk.officer, { id, ...post })).toMatchObject({ why: 'not-found' })
    const submitted = await desk.file({ state: 'SUBMITTED' })
    expect(await addParty(desk.agent, { id: submitted.id, ...post })).toMatchObject({ why: 'closed' })
  })
})
