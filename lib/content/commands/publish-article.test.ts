import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { anArticle } from '../builders'
import { latestArticles } from '../queries'
import { publishArticle } from './publish-article'

testDatabase()

const world = prismaClient()
const today = () => dayIn('Europe/Paris', new Date())

type Proposal = { status?: ArticleStatus; publishedOn?: string; disabledAt?: Date | null }

async function aProposal({ status = 'SUBMITTED', publishedOn, disabledAt = null }: Proposal = {}) {
  const collectivite = await aCollectivite(world)
  const { viewer: author, person } = await aMember(world, { collectiviteId: collectivite.id, disabledAt })
  const article = await anArticle(world, {
    title: 'Un marché à Cap-Haïtien',
    status,
    publishedOn: publishedOn ?? null,
    authorId: person.id,
    proposedById: collectivite.id,
  })
  return { article, author, person }
}

const why = async (viewer: Viewer, raw: unknown) => {
  const outcome = await publishArticle(viewer, raw)
  return outcome.ok ? 'done' : outcome.why
}

describe('publishing a news item', () => {
  it('puts a proposal on the public pages at once, records the decision and tells its author', async () => {
    const { viewer } = await aStaffMember(world)
    const { article, person } = await aProposal()
    expect(await latestArticles(VISITOR, { limit: 5 })).toEqual([])
    expect(await publishArticle(viewer, { id: article.id, publishedOn: '' })).toEqual({
      ok: true,
      value: { slug: article.slug },
    })
    expect(await latestArticles(VISITOR, { limit: 5 })).toMatchObject([
      { slug: article.slug, publishedOn: today() },
    ])
    expect(await db.moderationDecision.findFirst()).toMatchObject({
      kind: 'ACCEPTED',
      articleId: article.id,
      decidedById: viewer.personId,
    })
    expect(await db.outboxMail.findFirst()).toMatchObject({
      template: 'article-published',
      toAddress: person.email,
      text: expect.stringContaining(`/actualites/${article.slug}`),
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'article.published', objectId: article.id })
  })

  it('writes to nobody about an item of the staff', async () => {
    const { viewer, person } = await aStaffMember(world)
    const article = await anArticle(world, { status: 'DRAFT', publishedOn: null, authorId: person.id })
    expect(await why(viewer, { id: article.id })).toBe('done')
    expect(await db.outboxMail.count()).toBe(0)
    expect(await db.moderationDecision.count()).toBe(0)
  })

  it('does not write to a closed account', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal({ disabledAt: new Date() })
    expect(await why(viewer, { id: article.id })).toBe('done')
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('reverses a refusal, and says so', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal({ status: 'REFUSED' })
    expect(await why(viewer, { id: article.id })).toBe('done')
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('brings an archived item back, with its address and its date, and writes to nobody', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal({ status: 'ARCHIVED', publishedOn: '2019-10' })
    expect(await why(viewer, { id: article.id })).toBe('done')
    expect(await db.article.findFirst()).toMatchObject({
      status: 'PUBLISHED',
      publishedOn: '2019-10',
      slug: article.slug,
    })
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('takes a past day, and refuses one to come or one that does not exist', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal()
    for (const publishedOn of ['2999-01-01', '2024-02-30', '2024', 'hier']) {
      expect(await publishArticle(viewer, { id: article.id, publishedOn })).toMatchObject({
        why: 'invalid',
        fields: { publishedOn: expect.any(String) },
      })
    }
    expect(await db.outboxMail.count()).toBe(0)
    expect(await why(viewer, { id: article.id, publishedOn: '2024-02-29' })).toBe('done')
    expect(await db.article.findFirst()).toMatchObject({ publishedOn: '2024-02-29' })
  })

  it('is decided once: the second of two clicks is told so, and one mail leaves', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal()
    const answers = await Promise.all([1, 2, 3].map(() => why(viewer, { id: article.id })))
    expect(answers.sort()).toEqual(['conflict', 'conflict', 'done'])
    expect(await db.outboxMail.count()).toBe(1)
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('is for staff', async () => {
    const { viewer: staff } = await aStaffMember(world)
    const { article, author } = await aProposal()
    const draft = await anArticle(world, { status: 'DRAFT', publishedOn: null })
    expect(await why(VISITOR, { id: article.id })).toBe('forbidden')
    expect(await why(author, { id: article.id })).toBe('forbidden')
    expect(await why(author, { id: draft.id })).toBe('not-found')
    expect(await why(staff, { id: randomUUID() })).toBe('not-found')
    expect(await why(staff, { id: 'x' })).toBe('invalid')
    expect(await db.article.count({ where: { status: 'PUBLISHED' } })).toBe(0)
  })
})
