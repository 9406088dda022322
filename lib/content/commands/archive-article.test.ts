import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from '../builders'
import { latestArticles } from '../queries'
import { archiveArticle } from './archive-article'

testDatabase()

const world = prismaClient()

const why = async (viewer: Viewer, raw: unknown) => {
  const outcome = await archiveArticle(viewer, raw)
  return outcome.ok ? 'done' : outcome.why
}

describe('archiving a news item', () => {
  it('takes it off the public pages and keeps its address and date', async () => {
    const { viewer } = await aStaffMember(world)
    const { id, slug, publishedOn } = await anArticle(world)
    expect(await why(viewer, { id })).toBe('done')
    expect(await latestArticles(VISITOR, { limit: 5 })).toEqual([])
    expect(await db.article.findFirst()).toMatchObject({ status: 'ARCHIVED', slug, publishedOn })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'article.archived', objectId: id })
  })

  it.each(['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'] as const)(
    'makes no sense for one that is %s',
    async (status) => {
      const { viewer } = await aStaffMember(world)
      const { id } = await anArticle(world, { status })
      expect(await why(viewer, { id })).toBe('conflict')
      expect(await db.auditEntry.count()).toBe(0)
    },
  )

  it('is for staff', async () => {
    const { viewer: staff } = await aStaffMember(world)
    const collectivite = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: collectivite.id })
    const { id } = await anArticle(world)
    const draft = await anArticle(world, { status: 'DRAFT', publishedOn: null })
    expect(await why(VISITOR, { id })).toBe('forbidden')
    expect(await why(member, { id })).toBe('forbidden')
    expect(await why(member, { id: draft.id })).toBe('not-found')
    expect(await why(staff, { id: randomUUID() })).toBe('not-found')
    expect(await why(staff, {})).toBe('invalid')
    expect(await db.article.count({ where: { status: 'PUBLISHED' } })).toBe(1)
  })
})
