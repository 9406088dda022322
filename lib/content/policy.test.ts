import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from './builders'
import { type ArticleAction, may, proposesFor, visible } from './policy'

testDatabase()

const world = prismaClient()
const statuses = Object.values(ArticleStatus)

async function people() {
  const own = await aCollectivite(world)
  const other = await aCollectivite(world)
  const viewers: Record<string, Viewer> = {
    visitor: VISITOR,
    agent: (await aMember(world, { collectiviteId: own.id })).viewer,
    élu: (await aMember(world, { collectiviteId: own.id, role: 'ELU' })).viewer,
    stranger: (await aMember(world, { collectiviteId: other.id })).viewer,
    staff: (await aStaffMember(world)).viewer,
    system: { kind: 'system', job: 'demo' },
  }
  return { own, other, viewers }
}

describe('who may do what with a news item', () => {
  it('is one table', async () => {
    const { own, viewers } = await people()
    const who = (action: ArticleAction, status: ArticleStatus) =>
      Object.keys(viewers).filter((name) =>
        may(viewers[name] ?? VISITOR, action, { status, proposedById: own.id }),
      )
    for (const status of statuses) {
      const readers = status === 'PUBLISHED' ? Object.keys(viewers) : ['agent', 'élu', 'staff']
      expect([status, who('see', status)]).toEqual([status, readers])
      expect([status, who('edit', status)]).toEqual([status, ['staff']])
    }
    expect(who('propose', 'SUBMITTED')).toEqual(['agent'])
  })

  it('lets nobody propose in the name of no collectivité', async () => {
    const { viewers } = await people()
    for (const viewer of Object.values(viewers)) {
      expect(may(viewer, 'propose', { status: 'SUBMITTED', proposedById: null })).toBe(false)
    }
  })

  it('names the collectivités a person proposes for', async () => {
    const { own, viewers } = await people()
    expect(proposesFor(viewers.agent ?? VISITOR)).toEqual([own.id])
    for (const name of ['visitor', 'élu', 'staff']) expect(proposesFor(viewers[name] ?? VISITOR)).toEqual([])
  })
})

describe('what one sees', () => {
  it('is the same by the filter and by the decision, for everybody', async () => {
    const { own, other, viewers } = await people()
    for (const status of statuses) {
      for (const proposedById of [null, own.id, other.id]) {
        await anArticle(world, { status, proposedById })
      }
    }
    const all = await db.article.findMany({ select: { id: true, status: true, proposedById: true } })
    for (const [name, viewer] of Object.entries(viewers)) {
      const filtered = await db.article.findMany({ where: visible(viewer), select: { id: true } })
      const decided = all.filter((article) => may(viewer, 'see', article))
      expect([name, filtered.map(({ id }) => id).sort()]).toEqual([name, decided.map(({ id }) => id).sort()])
    }
  })
})
