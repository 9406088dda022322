import { describe, expect, it } from 'vitest'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aStoredFile } from '../../builders'
import { saveStep } from './save-step'

testDatabase()

const answers = { kind: 'JUMELAGE', status: 'EN_COURS', startYear: '1974' }
const contentOf = async (id: string) =>
  (await db.partnershipSubmission.findUniqueOrThrow({ where: { id }, select: { content: true } })).content

describe('saving a step', () => {
  it('keeps the answers, leaves the other steps alone and goes on', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: '0', step: 'nature', press: 'continue', ...answers }
    expect(await saveStep(desk.agent, post)).toEqual({
      ok: true,
      value: { goTo: 'dates', revision: 1, savedAt: expect.stringMatching(/^\d\d:\d\d$/) },
    })
    expect(await contentOf(id)).toMatchObject({
      kind: 'JUMELAGE',
      startYear: '1974',
      title: desk.content.title,
      step: 'dates',
    })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ revision: 1, state: 'DRAFT' })
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'submission.saved',
      details: { step: 'nature' },
    })
  })

  it('keeps half an answer when one leaves, and refuses to go on with it', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const half = { id, revision: '0', step: 'nature', kind: 'JUMELAGE', startYear: '19' }
    expect(await saveStep(desk.agent, { ...half, press: 'continue' })).toMatchObject({
      ok: false,
      why: 'invalid',
      fields: { startYear: expect.any(String), status: expect.any(String) },
    })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ revision: 0 })
    expect(await saveStep(desk.agent, { ...half, press: 'quit' })).toMatchObject({ value: { goTo: 'quit' } })
    expect(await contentOf(id)).toMatchObject({ startYear: '19', status: '', step: 'nature' })
  })

  it('empties what is unticked', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ content: { ...desk.content, oddsMain: ['6'], oddsOther: ['4'] } })
    const post = { id, revision: 0, step: 'themes', themes: [desk.theme.code, ''], oddsOther: ['4'] }
    expect(await saveStep(desk.agent, post)).toMatchObject({ ok: true })
    expect(await contentOf(id)).toMatchObject({ oddsMain: [], oddsOther: ['4'] })
  })

  it('changes roles, removes a party, and never the owner nor a stranger’s line', async () => {
    const desk = await aDesk(prismaClient())
    const nantes = { key: desk.other.id, role: 'PARTENAIRE' as const, formerName: '' }
    const { id } = await desk.file({
      content: { ...desk.content, frenchParties: [...desk.content.frenchParties, nantes] },
    })
    const stranger = await aCollectivite(prismaClient())
    const roles = [
      { key: desk.collectivite.id, role: 'ASSOCIE' },
      { key: desk.other.id, role: 'CHEF_DE_FILE' },
      { key: stranger.id, role: 'PARTENAIRE' },
    ]
    const post = { id, step: 'parties', frenchParties: roles }
    expect(await saveStep(desk.agent, { ...post, revision: 0, press: 'stay' })).toMatchObject({
      value: { goTo: 'parties' },
    })
    expect(await contentOf(id)).toMatchObject({
      frenchParties: [
        { key: desk.collectivite.id, role: 'ASSOCIE' },
        { key: desk.other.id, role: 'CHEF_DE_FILE' },
      ],
    })
    await saveStep(desk.agent, { ...post, revision: 1, press: `remove:${desk.collectivite.id}` })
    await saveStep(desk.agent, { ...post, revision: 2, press: `remove:${desk.other.id}` })
    expect(await contentOf(id)).toMatchObject({ frenchParties: [{ key: desk.collectivite.id }] })
  })

  it('says in words, not on a field, that a partner is missing', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ content: { ...desk.content, foreignParties: [] } })
    expect(await saveStep(desk.agent, { id, revision: 0, step: 'parties', press: 'continue' })).toMatchObject(
      {
        why: 'invalid',
        message: 'Ajoutez au moins une autorité partenaire.',
        fields: {},
      },
    )
    const outcome = await saveStep(desk.agent, { id, revision: 0, step: 'parties', press: 'add-authority' })
    expect(outcome).toMatchObject({ value: { goTo: 'ajouter-autorite' } })
  })

  it('keeps what is typed meanwhile without telling the journal, and without demanding anything', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: '0', step: 'nature', press: 'autosave', kind: 'JUME', startYear: '19' }
    expect(await saveStep(desk.agent, post)).toMatchObject({ value: { goTo: 'nature', revision: 1 } })
    expect(await saveStep(desk.agent, post)).toMatchObject({ value: { revision: 1 } })
    expect(await contentOf(id)).toMatchObject({ kind: 'JUME', startYear: '19' })
    expect(await db.auditEntry.count()).toBe(0)
    expect(await saveStep(desk.agent, { ...post, kind: 'JUMELAGE' })).toMatchObject({ why: 'conflict' })
  })

  it('keeps private contacts, and says again of documents only what concerns its own', async () => {
    const desk = await aDesk(prismaClient())
    const [own, foreign] = [
      await aStoredFile(prismaClient(), desk.agent),
      await aStoredFile(prismaClient(), desk.agent),
    ]
    const documents = [{ fileId: own.id, kind: 'CONVENTION', title: 'Convention', isPublic: '' }]
    const { id } = await desk.file({ content: { ...desk.content, documents } })
    const contacts = [
      { side: 'FOREIGN', fullName: 'Awa Diarra', jobTitle: '', email: 'awa@example.org', phone: '' },
    ]
    const lines = [
      { fileId: own.id, kind: 'REPORT', title: 'Bilan', isPublic: 'oui' },
      { fileId: foreign.id, kind: 'REPORT', title: 'Volé', isPublic: 'oui' },
    ]
    const post = { id, revision: 0, step: 'contacts', press: 'stay', contacts, documents: lines }
    expect(await saveStep(desk.agent, post)).toMatchObject({ ok: true })
    expect(await contentOf(id)).toMatchObject({ contacts, documents: [lines[0]] })
  })

  it('forgets a document that is taken out, unless a record holds it', async () => {
    const desk = await aDesk(prismaClient())
    const [loose, held] = [
      await aStoredFile(prismaClient(), desk.agent),
      await aStoredFile(prismaClient(), desk.agent),
    ]
    const record = await aPartnership(prismaClient())
    await prismaClient().partnershipDocument.create({
      data: { partnershipId: record.id, fileId: held.id, kind: 'OTHER', title: 'Gardé' },
    })
    const documents = [loose, held].map(({ id: fileId }) => ({
      fileId,
      kind: 'OTHER',
      title: 'T',
      isPublic: '',
    }))
    const { id } = await desk.file({ content: { ...desk.content, documents } })
    const post = { id, step: 'contacts', documents }
    await saveStep(desk.agent, { ...post, revision: 0, press: `remove:${loose.id}` })
    await saveStep(desk.agent, { ...post, revision: 1, press: `remove:${held.id}` })
    expect(await contentOf(id)).toMatchObject({ documents: [] })
    expect(await db.storedFile.findMany({ select: { id: true } })).toEqual([{ id: held.id }])
  })

  it('takes a double click for one', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: '0', step: 'nature', press: 'continue', ...answers }
    const both = await Promise.all([saveStep(desk.agent, post), saveStep(desk.agent, post)])
    expect(both).toMatchObject(Array(2).fill({ ok: true, value: { goTo: 'dates', revision: 1 } }))
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ revision: 1 })
  })

  it('of two people on one page, one is told that the other was faster', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = (startYear: string) => ({ id, revision: '0', step: 'nature', ...answers, startYear })
    const all = await Promise.all(
      ['1971', '1972', '1973', '1974'].map((year) => saveStep(desk.agent, post(year))),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((outcome) => !outcome.ok && outcome.why === 'conflict')).toHaveLength(3)
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ revision: 1 })
  })

  it('is not for who may only read, and the file does not exist for others', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: 0, step: 'nature', ...answers }
    expect(await saveStep(desk.elu, post)).toMatchObject({ why: 'forbidden' })
    expect(await saveStep(desk.visitor, post)).toMatchObject({
      why: 'forbidden',
      message: expect.stringContaining('session'),
    })
    for (const viewer of [desk.stranger, desk.officer]) {
      expect(await saveStep(viewer, post)).toMatchObject({ why: 'not-found' })
    }
    expect(await saveStep(desk.agent, { ...post, id: desk.other.id })).toMatchObject({ why: 'not-found' })
  })

  it.each(['SUBMITTED', 'ACCEPTED', 'REFUSED', 'ABANDONED'] as const)('is closed once %s', async (state) => {
    const desk = await aDesk(prismaClient())
    const record = state === 'ACCEPTED' ? { partnershipId: (await aPartnership(prismaClient())).id } : {}
    const { id } = await desk.file({ state, ...record })
    expect(await saveStep(desk.agent, { id, revision: 0, step: 'nature', ...answers })).toMatchObject({
      why: 'closed',
    })
  })

  it('refuses nasty input beside its field, and nothing is written', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const post = { id, revision: 0, step: 'objet', press: 'quit' }
    expect(await saveStep(desk.agent, { ...post, title: 'x'.repeat(201) })).toMatchObject({
      fields: { title: expect.any(String) },
    })
    expect(await saveStep(desk.agent, { ...post, title: ['a', 'b'] })).toMatchObject({ why: 'invalid' })
    expect(await saveStep(desk.agent, { ...post, title: { a: 'b' } })).toMatchObject({ why: 'invalid' })
    expect(await saveStep(desk.agent, { ...post, step: '__proto__' })).toMatchObject({ why: 'invalid' })
    expect(await db.partnershipSubmission.findFirst()).toMatchObject({ revision: 0 })
    expect(await saveStep(desk.agent, { ...post, title: 'Ville\u0000 \u202eedak\ud800' })).toMatchObject({
      ok: true,
    })
    expect(await contentOf(id)).toMatchObject({ title: 'Ville edak' })
  })
})
