import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aCountry, aTheme } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from '../builders'
import { proposeArticle } from './propose-article'

testDatabase()

const world = prismaClient()

async function anAgent() {
  const collectivite = await aCollectivite(world)
  const { viewer } = await aMember(world, { collectiviteId: collectivite.id })
  return { collectivite, viewer }
}

function proposal(collectiviteId: string, values: Record<string, unknown> = {}) {
  return {
    submissionKey: randomUUID(),
    collectiviteId,
    title: 'Un marché à Cap-Haïtien',
    placeLine: '',
    teaser: 'Le marché couvert ouvre ses portes.',
    body: 'Premier paragraphe.\r\n\r\nSecond paragraphe.',
    countries: ['', '', ''],
    themes: [],
    ...values,
  }
}

describe('proposing a news item', () => {
  it('keeps it for CUF, with its tags, unseen by the public', async () => {
    const { collectivite, viewer } = await anAgent()
    await aCountry(world, { alpha2: 'HT' })
    const theme = await aTheme(world)
    const values = { countries: ['HT', '', 'HT'], themes: [theme.code], placeLine: ' à  Cap-Haïtien ' }
    const outcome = await proposeArticle(viewer, proposal(collectivite.id, values))
    expect(outcome).toMatchObject({ ok: true })
    const article = await db.article.findFirstOrThrow({ include: { countries: true, themes: true } })
    expect(article).toMatchObject({
      status: 'SUBMITTED',
      slug: 'un-marche-a-cap-haitien',
      placeLine: 'à Cap-Haïtien',
      body: 'Premier paragraphe.\n\nSecond paragraphe.',
      publishedOn: null,
      authorId: viewer.personId,
      proposedById: collectivite.id,
    })
    expect(article.countries.map(({ countryCode }) => countryCode)).toEqual(['HT'])
    expect(article.themes.map(({ themeCode }) => themeCode)).toEqual([theme.code])
    expect(await db.auditEntry.findFirst()).toMatchObject({
      verb: 'article.proposed',
      objectId: article.id,
      actorId: viewer.personId,
    })
  })

  it('is done once, however many times the form is sent, even at the same time', async () => {
    const { collectivite, viewer } = await anAgent()
    const form = proposal(collectivite.id)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => proposeArticle(viewer, form)))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(await db.article.count()).toBe(1)
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('gives each of several proposals of one title its own address, even at the same time', async () => {
    const { collectivite, viewer } = await anAgent()
    await anArticle(world, { slug: 'un-marche-a-cap-haitien' })
    const forms = [1, 2, 3, 4, 5].map(() => proposal(collectivite.id))
    const outcomes = await Promise.all(forms.map((form) => proposeArticle(viewer, form)))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const slugs = await db.article.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
    expect(slugs.map(({ slug }) => slug.replace('un-marche-a-cap-haitien', ''))).toEqual([
      '',
      '-2',
      '-3',
      '-4',
      '-5',
      '-6',
    ])
  })

  it('is for the référents and agents of the collectivité', async () => {
    const { collectivite, viewer: agent } = await anAgent()
    const other = await anAgent()
    const { viewer: electedOfficial } = await aMember(world, { collectiviteId: collectivite.id, role: 'ELU' })
    const { viewer: staff } = await aStaffMember(world)
    const answerTo = async (viewer: Parameters<typeof proposeArticle>[0]) => {
      const outcome = await proposeArticle(viewer, proposal(collectivite.id))
      return outcome.ok ? 'done' : outcome.why
    }
    expect(await answerTo(VISITOR)).toBe('forbidden')
    expect(await answerTo(other.viewer)).toBe('not-found')
    expect(await answerTo(staff)).toBe('not-found')
    expect(await answerTo(electedOfficial)).toBe('forbidden')
    expect(await db.article.count()).toBe(0)
    expect(await answerTo(agent)).toBe('done')
  })

  it('tells a visitor that the session ended', async () => {
    const { collectivite } = await anAgent()
    expect(await proposeArticle(VISITOR, proposal(collectivite.id))).toMatchObject({
      message: expect.stringContaining('session a expiré'),
    })
  })

  it.each([
    ['no title', { title: '   ' }, 'title'],
    ['an over-long title', { title: 'x'.repeat(201) }, 'title'],
    ['a teaser of 281 characters', { teaser: 'x'.repeat(281) }, 'teaser'],
    ['no text', { body: '' }, 'body'],
    ['a missing text', { body: undefined }, 'body'],
    ['a text longer than 20 000 characters', { body: 'x'.repeat(20_001) }, 'body'],
    ['a country that does not exist', { countries: ['', 'ZZ'] }, 'countries.0'],
    ['a country that is no code', { countries: ["ML'; drop"] }, 'countries.0'],
    ['a theme that does not exist', { themes: ['nulle-part'] }, 'themes.0'],
    ['no key', { submissionKey: undefined }, 'submissionKey'],
    ['a collectivité that is no identifier', { collectiviteId: '1' }, 'collectiviteId'],
  ])('refuses %s beside its field', async (_what, values, field) => {
    const { collectivite, viewer } = await anAgent()
    const outcome = await proposeArticle(viewer, proposal(collectivite.id, values))
    expect(outcome).toMatchObject({ why: 'invalid', fields: { [field]: expect.any(String) } })
    expect(await db.article.count()).toBe(0)
  })
})
