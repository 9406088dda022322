import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aSubmission } from '../builders'
import { newFilePage, revisionPage } from './queries'

testDatabase()

it('offers the collectivités one may write for', async () => {
  const desk = await aDesk(prismaClient())
  expect(await newFilePage(desk.agent)).toMatchObject({
    collectivites: [{ id: desk.collectivite.id, name: 'Angers' }],
  })
  for (const viewer of [desk.elu, desk.officer, desk.visitor]) {
    expect(await newFilePage(viewer)).toMatchObject({ collectivites: [], models: [] })
  }
})

it('offers one’s own records to start from, any other once it is looked for', async () => {
  const desk = await aDesk(prismaClient())
  const own = await aPartnership(prismaClient(), {
    title: 'Angers – Bamako',
    frenchIds: [desk.collectivite.id],
  })
  const other = await aPartnership(prismaClient(), { title: 'Nantes – Kindia' })
  await aPartnership(prismaClient(), { title: 'Nantes – Retirée', archivedAt: new Date() })
  expect(await newFilePage(desk.agent)).toMatchObject({ models: [{ slug: own.slug }], model: null })
  expect(await newFilePage(desk.agent, { q: 'nantes' })).toMatchObject({ models: [{ slug: other.slug }] })
  expect(await newFilePage(desk.agent, { modele: other.slug })).toMatchObject({ model: { slug: other.slug } })
  expect(await newFilePage(desk.agent, { modele: ['inconnu'] })).toMatchObject({ model: null })
})

it('says why a record cannot be changed by somebody', async () => {
  const desk = await aDesk(prismaClient())
  const { slug, id } = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id, desk.other.id],
  })
  expect(await revisionPage(desk.agent, slug)).toMatchObject({ obstacle: null, fileId: null })
  expect(await revisionPage(desk.elu, slug)).toMatchObject({ obstacle: 'reads-only' })
  expect(await revisionPage(desk.officer, slug)).toMatchObject({ obstacle: 'not-a-party' })
  const file = await aSubmission(prismaClient(), {
    collectiviteId: desk.other.id,
    authorId: desk.stranger.personId,
    partnershipId: id,
  })
  expect(await revisionPage(desk.agent, slug)).toMatchObject({ obstacle: 'other-file', fileId: null })
  expect(await revisionPage(desk.stranger, slug)).toMatchObject({ obstacle: null, fileId: file.id })
})

it('knows no archived record', async () => {
  const desk = await aDesk(prismaClient())
  const { slug } = await aPartnership(prismaClient(), {
    frenchIds: [desk.collectivite.id],
    archivedAt: new Date(),
  })
  expect(await revisionPage(desk.agent, slug)).toBeNull()
  expect(await revisionPage(desk.agent, 'inconnu')).toBeNull()
})
