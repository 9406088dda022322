import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from '../builders'
import { publishArticle } from './publish-article'
import { refuseArticle } from './refuse-article'

testDatabase()

const world = prismaClient()
const reason = 'Le sujet ne concerne pas la coopération.\n\nVoyez plutôt le bulletin municipal.'

async function aProposal(status: ArticleStatus = 'SUBMITTED') {
  const collectivite = await aCollectivite(world)
  const { viewer: author, person } = await aMember(world, { collectiviteId: collectivite.id })
  const article = await anArticle(world, {
    status,
    publishedOn: '2024',
    authorId: person.id,
    proposedById: collectivite.id,
  })
  return { article, author, person }
}

const why = async (viewer: Viewer, raw: unknown) => {
  const outcome = await refuseArticle(viewer, raw)
  return outcome.ok ? 'done' : outcome.why
}

describe('refusing a proposal', () => {
  it('records the reason and sends it to the author', async () => {
    const { viewer } = await aStaffMember(world)
    const { article, person } = await aProposal()
    expect(await why(viewer, { id: article.id, reason })).toBe('done')
    expect(await db.article.findFirst()).toMatchObject({ status: 'REFUSED' })
    expect(await db.moderationDecision.findFirst()).toMatchObject({
      kind: 'REFUSED',
      message: reason,
      decidedById: viewer.personId,
    })
    expect(await db.outboxMail.findFirst()).toMatchObject({
      template: 'article-refused',
      toAddress: person.email,
      text: expect.stringContaining('> Le sujet ne concerne pas la coopération.'),
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'article.refused', objectId: article.id })
  })

  it.each([undefined, '', '   ', 'non', 'x'.repeat(2001)])('wants a reason: %j is none', async (given) => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal()
    expect(await refuseArticle(viewer, { id: article.id, reason: given })).toMatchObject({
      why: 'invalid',
      fields: { reason: expect.any(String) },
    })
    expect(await db.article.findFirst()).toMatchObject({ status: 'SUBMITTED' })
  })

  it('lets the first of two opposite decisions win', async () => {
    const { viewer } = await aStaffMember(world)
    const { article } = await aProposal()
    const answers = await Promise.all([
      refuseArticle(viewer, { id: article.id, reason }),
      publishArticle(viewer, { id: article.id }),
    ])
    const { status } = await db.article.findFirstOrThrow()
    // Published after a refusal is a reversal, which is allowed: then both were done, in that order.
    expect(answers[1]).toMatchObject({ ok: true })
    expect(status).toBe('PUBLISHED')
    expect(await db.outboxMail.count()).toBe(answers[0].ok ? 2 : 1)
  })

  it.each(['DRAFT', 'PUBLISHED', 'REFUSED', 'ARCHIVED'] as const)(
    'is too late for one that is %s',
    async (status) => {
      const { viewer } = await aStaffMember(world)
      const { article } = await aProposal(status)
      expect(await why(viewer, { id: article.id, reason })).toBe('conflict')
      expect(await db.outboxMail.count()).toBe(0)
    },
  )

  it('is for staff', async () => {
    const { viewer: staff } = await aStaffMember(world)
    const { article, author } = await aProposal()
    const stranger = await aProposal()
    expect(await why(VISITOR, { id: article.id, reason })).toBe('forbidden')
    expect(await why(author, { id: article.id, reason })).toBe('forbidden')
    expect(await why(stranger.author, { id: article.id, reason })).toBe('not-found')
    expect(await why(staff, { id: randomUUID(), reason })).toBe('not-found')
    expect(await db.moderationDecision.count()).toBe(0)
  })
})
