import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aCollectivite, anOdd, aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aSubmission } from '../builders'
import { requestCorrection } from '../submissions/commands/request-correction'
import { addAuthorityPage, addCollectivitePage, stepPage } from './queries'

testDatabase()

describe('a step of a file', () => {
  it('is for who may write it, while it may be written', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    expect(await stepPage(desk.agent, id, 'nature')).toMatchObject({
      revision: 0,
      content: { kind: 'CONVENTION' },
    })
    for (const viewer of [desk.elu, desk.stranger, desk.officer]) {
      expect(await stepPage(viewer, id, 'nature')).toBeNull()
    }
    const submitted = await desk.file({ state: 'SUBMITTED' })
    expect(await stepPage(desk.agent, submitted.id, 'nature')).toBeNull()
    for (const [odd, step] of [
      [id, 'autre'],
      [id, '__proto__'],
      ['x', 'nature'],
      [desk.other.id, 'nature'],
    ] as const) {
      expect(await stepPage(desk.agent, odd, step)).toBeNull()
    }
  })

  it('tells a visitor nothing, whatever the file', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    const page = await stepPage(desk.visitor, id, 'objet')
    expect(page).toMatchObject({ revision: null, french: [], foreign: [], sections: [], correction: null })
    expect(JSON.stringify(page)).not.toMatch(/Koutiala|Angers|Bamako/)
    expect(await stepPage(desk.visitor, 'x', 'objet')).toMatchObject({ revision: null })
  })

  it('names the parties, proposes a title and offers themes', async () => {
    const desk = await aDesk(prismaClient())
    await anOdd(prismaClient(), 6)
    const { id } = await desk.file()
    const page = await stepPage(desk.agent, id, 'themes')
    expect(page).toMatchObject({
      proposedTitle: 'Angers – Bamako',
      french: [{ name: 'Angers', isRemovable: false }],
      foreign: [{ name: 'Bamako', detail: 'Mali', isRemovable: true, warning: null }],
      themes: [{ code: desk.theme.code }],
      odds: [{ number: 6 }],
    })
    expect(page?.content.themes).toEqual([desk.theme.code, '', ''])
  })

  it('shows what is left to do, and what looks like it in the register', async () => {
    const desk = await aDesk(prismaClient())
    const twin = await aPartnership(prismaClient(), {
      frenchIds: [desk.collectivite.id],
      partnerIds: [desk.partner.id],
    })
    const { id } = await desk.file({ content: { ...desk.content, title: '' } })
    expect(await stepPage(desk.agent, id, 'relecture')).toMatchObject({
      faults: [{ step: 'objet', field: 'title' }],
      duplicates: { records: [{ slug: twin.slug, isOwn: true }], files: [], otherFiles: 0 },
    })
    const revision = await desk.file({ partnershipId: twin.id })
    expect(await stepPage(desk.agent, revision.id, 'relecture')).toMatchObject({
      duplicates: { records: [], files: [{ id }], otherFiles: 0 },
      isRevision: true,
    })
  })

  it('warns of open files with the same parties, and names those of one’s own collectivité only', async () => {
    const desk = await aDesk(prismaClient())
    const both = [
      { key: desk.collectivite.id, role: 'CHEF_DE_FILE' as const, formerName: '' },
      { key: desk.other.id, role: 'PARTENAIRE' as const, formerName: '' },
    ]
    const declared = {
      kind: 'new' as const,
      key: randomUUID(),
      role: 'PARTENAIRE' as const,
      name: 'Ségou-Koura',
      countryCode: 'ML',
      level: 'LOCAL' as const,
      levelLabel: '',
    }
    const mine = await desk.file({ content: { ...desk.content, foreignParties: [declared] } })
    await aSubmission(prismaClient(), {
      collectiviteId: desk.other.id,
      authorId: desk.stranger.personId,
      content: { ...desk.content, frenchParties: both, title: 'Secret' },
    })
    await aSubmission(prismaClient(), {
      collectiviteId: desk.other.id,
      authorId: desk.stranger.personId,
      state: 'ABANDONED',
      content: { ...desk.content, frenchParties: both },
    })
    const again = { ...declared, key: randomUUID(), name: 'segou koura' }
    const { id } = await desk.file({
      content: { ...desk.content, foreignParties: [...desk.content.foreignParties, again] },
    })
    const page = await stepPage(desk.agent, id, 'parties')
    expect(page?.duplicates).toEqual({
      records: [],
      files: [{ id: mine.id, title: desk.content.title }],
      otherFiles: 1,
    })
    expect(JSON.stringify(page)).not.toContain('Secret')
  })

  it('keeps the form of somebody who posts while the file is closed, and of nobody else', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    expect(await stepPage(desk.agent, id, 'objet')).toBeNull()
    expect(await stepPage(desk.agent, id, 'objet', true)).toMatchObject({
      closed: expect.stringContaining('déposé'),
    })
    for (const viewer of [desk.elu, desk.stranger, desk.officer]) {
      expect(await stepPage(viewer, id, 'objet', true)).toBeNull()
    }
  })

  it('is written by staff when they correct the record themselves', async () => {
    const desk = await aDesk(prismaClient())
    const record = await aPartnership(prismaClient(), { frenchIds: [desk.collectivite.id] })
    const { id } = await desk.file({ byStaff: true, partnershipId: record.id })
    expect(await stepPage(desk.officer, id, 'objet')).toMatchObject({ byStaff: true, closed: null })
    expect(await stepPage(desk.agent, id, 'objet')).toBeNull()
  })

  it('repeats the correction asked for until the file is handed in again', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file({ state: 'SUBMITTED' })
    await requestCorrection(desk.officer, { id, revision: 0, message: 'La date ?' })
    expect(await stepPage(desk.agent, id, 'nature')).toMatchObject({ correction: 'La date ?', revision: 1 })
  })
})

describe('looking for a party', () => {
  it('finds authorities by name or country, blind to accents', async () => {
    const desk = await aDesk(prismaClient())
    await aPartner(prismaClient(), { name: 'Kéniéba' })
    await aPartner(prismaClient(), { name: 'Thiès', countryCode: 'SN' })
    const { id } = await desk.file()
    const names = async (raw: Record<string, string | string[]>) =>
      (await addAuthorityPage(desk.agent, id, raw))?.found?.map(({ name }) => name)
    expect(await names({ q: 'kenieba' })).toEqual(['Kéniéba'])
    expect(await names({ pays: 'SN' })).toEqual(['Thiès'])
    expect(await names({ q: 'kenieba', pays: 'SN' })).toEqual([])
    expect(await names({})).toBeUndefined()
    expect(await names({ q: ['thies', 'x'], pays: 'ZZ' })).toEqual(['Thiès'])
    expect(await names({ q: '?? %' })).toBeUndefined()
  })

  it('finds collectivités', async () => {
    const desk = await aDesk(prismaClient())
    await aCollectivite(prismaClient(), { name: 'Saint-Étienne' })
    const { id } = await desk.file()
    expect(await addCollectivitePage(desk.agent, id, { q: 'st etienne' })).toMatchObject({
      found: [{ name: 'Saint-Étienne' }],
    })
    expect(await addCollectivitePage(desk.agent, id, {})).toMatchObject({ found: null })
  })

  it('is for who may write the file, or has just lost their session', async () => {
    const desk = await aDesk(prismaClient())
    const { id } = await desk.file()
    for (const viewer of [desk.elu, desk.stranger, desk.officer]) {
      expect(await addAuthorityPage(viewer, id, {})).toBeNull()
      expect(await addCollectivitePage(viewer, id, {})).toBeNull()
    }
    expect(await addAuthorityPage(desk.visitor, id, {})).toMatchObject({ id, found: null })
  })
})
