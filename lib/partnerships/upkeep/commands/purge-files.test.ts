import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership } from '../../builders'
import { purgeFiles } from './purge-files'

testDatabase()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

it('drops the files that nothing holds any more, a week after they came', async () => {
  const database = prismaClient()
  const { agent, content, file } = await aDesk(database)
  const bytes = new TextEncoder().encode('%PDF-1.7')
  const stored = (name: string, days: number) =>
    database.storedFile.create({
      data: {
        name,
        mediaType: 'application/pdf',
        byteSize: bytes.length,
        bytes,
        uploadedById: agent.personId,
        uploadedAt: daysAgo(days),
      },
    })
  const ofRecord = await stored('fiche.pdf', 30)
  const ofDraft = await stored('brouillon.pdf', 30)
  await stored('recent.pdf', 6)
  await stored('orphelin.pdf', 8)
  const { id } = await aPartnership(database)
  await database.partnershipDocument.create({
    data: { partnershipId: id, fileId: ofRecord.id, kind: 'CONVENTION', title: 'Convention' },
  })
  const named = [{ fileId: ofDraft.id, kind: 'CONVENTION', title: 'Convention', isPublic: '' }]
  await file({ content: { ...content, documents: named } })

  expect(await purgeFiles(VISITOR)).toMatchObject({ why: 'forbidden' })
  expect(await purgeFiles({ kind: 'system', job: 'purge-files' })).toEqual({ ok: true, value: { files: 1 } })
  const left = await db.storedFile.findMany({ select: { name: true }, orderBy: { name: 'asc' } })
  expect(left.map(({ name }) => name)).toEqual(['brouillon.pdf', 'fiche.pdf', 'recent.pdf'])
})
