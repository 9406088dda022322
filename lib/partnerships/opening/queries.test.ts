import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aSubmission } from '../builders'
import { newFilePage, revisionPage } from './queries'

testDatabase()

it('offers the collectivités one may write for', async () => {
  const desk = await aDesk(prismaClient())
  expect(await newFilePage(desk.agent)).toEqual({
    collectivites: [{ id: desk.collectivite.id, name: 'Angers' }],
  })
  for (const viewer of [desk.elu, desk.officer, desk.visitor]) {
    expect(await newFilePage(viewer)).toEqual({ collectivites: [] })
  }
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
