import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite, aCountry, aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anArticle } from '../builders'
import { saveArticle } from './save-article'

testDatabase()

const world = prismaClient()

const words = {
  title: 'Le groupe-pays se réunit',
  placeLine: 'à Paris',
  teaser: 'Une réunion de rentrée.',
  body: 'Le compte rendu suivra.',
  source: '',
}

const aDraft = (values: Record<string, unknown> = {}) => ({
  ...words,
  submissionKey: randomUUID(),
  ...values,
})

async function aChange(id: string, values: Record<string, unknown> = {}) {
  const { updatedAt } = await db.article.findUniqueOrThrow({ where: { id } })
  return { ...words, id, seenAt: updatedAt.toISOString(), ...values }
}

const stored = (id: string) =>
  db.article.findUniqueOrThrow({ where: { id }, include: { countries: true, groups: true, themes: true } })

describe('writing a news item', () => {
  it('makes a draft, filed under what was chosen', async () => {
    const { viewer } = await aStaffMember(world)
    await aCountry(world, { alpha2: 'ML' })
    const group = await aGroup(world)
    const form = aDraft({ countries: ['ML'], groups: [group.id], source: 'https://example.org/page' })
    const outcome = await saveArticle(viewer, form)
    expect(outcome).toMatchObject({ ok: true })
    const article = await stored(outcome.ok ? outcome.value.id : '')
    expect(article).toMatchObject({
      status: 'DRAFT',
      slug: 'le-groupe-pays-se-reunit',
      publishedOn: null,
      source: 'https://example.org/page',
      authorId: viewer.personId,
      proposedById: null,
    })
    expect(article.countries).toHaveLength(1)
    expect(article.groups).toHaveLength(1)
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'article.created', objectId: article.id })
  })

  it('makes one draft for a form sent twice', async () => {
    const { viewer } = await aStaffMember(world)
    const form = aDraft()
    const [first, second] = [await saveArticle(viewer, form), await saveArticle(viewer, form)]
    expect(second).toEqual(first)
    expect(await db.article.count()).toBe(1)
  })

  it('changes words and tags, and the address while nobody has seen it', async () => {
    const { viewer } = await aStaffMember(world)
    const { id } = await anArticle(world, { status: 'DRAFT', publishedOn: null, countryCodes: ['ML', 'SN'] })
    const form = await aChange(id, { title: 'Un autre titre', countries: ['SN'] })
    expect(await saveArticle(viewer, form)).toMatchObject({ ok: true })
    const article = await stored(id)
    expect(article).toMatchObject({ title: 'Un autre titre', slug: 'un-autre-titre' })
    expect(article.countries.map(({ countryCode }) => countryCode)).toEqual(['SN'])
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'article.changed' })
  })

  it.each(['PUBLISHED', 'ARCHIVED'] as const)(
    'never changes the address of an item once %s',
    async (status) => {
      const { viewer } = await aStaffMember(world)
      const { id, slug } = await anArticle(world, { status })
      await saveArticle(viewer, await aChange(id, { title: 'Un autre titre' }))
      expect(await stored(id)).toMatchObject({ title: 'Un autre titre', slug, status })
    },
  )

  it('keeps a theme that is no longer offered on the item that has it', async () => {
    const { viewer } = await aStaffMember(world)
    const retired = await aTheme(world, { validTo: 2020 })
    const { id } = await anArticle(world, { themeCodes: [retired.code] })
    expect(await saveArticle(viewer, await aChange(id, { themes: [retired.code] }))).toMatchObject({
      ok: true,
    })
    const another = await anArticle(world)
    expect(await saveArticle(viewer, await aChange(another.id, { themes: [retired.code] }))).toMatchObject({
      fields: { 'themes.0': expect.any(String) },
    })
  })

  it('does not overwrite what a colleague changed meanwhile', async () => {
    const { viewer } = await aStaffMember(world)
    const { id } = await anArticle(world)
    const mine = await aChange(id, { title: 'Ma version' })
    expect(await saveArticle(viewer, await aChange(id, { title: 'La sienne' }))).toMatchObject({ ok: true })
    expect(await saveArticle(viewer, mine)).toMatchObject({ why: 'conflict' })
    expect(await stored(id)).toMatchObject({ title: 'La sienne' })
  })

  it('lets one of two simultaneous changes through', async () => {
    const { viewer } = await aStaffMember(world)
    const { id } = await anArticle(world)
    const forms = [await aChange(id, { title: 'Un' }), await aChange(id, { title: 'Deux' })]
    const outcomes = await Promise.all(forms.map((form) => saveArticle(viewer, form)))
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('is for staff', async () => {
    const collectivite = await aCollectivite(world)
    const { viewer: member } = await aMember(world, { collectiviteId: collectivite.id })
    const own = await anArticle(world, {
      status: 'SUBMITTED',
      publishedOn: null,
      proposedById: collectivite.id,
    })
    const foreign = await anArticle(world, { status: 'DRAFT', publishedOn: null })
    const answer = async (viewer: Viewer, raw: unknown) => {
      const outcome = await saveArticle(viewer, raw)
      return outcome.ok ? 'done' : outcome.why
    }
    expect(await answer(VISITOR, aDraft())).toBe('forbidden')
    expect(await answer(member, aDraft())).toBe('forbidden')
    expect(await answer(member, await aChange(own.id))).toBe('forbidden')
    expect(await answer(member, await aChange(foreign.id))).toBe('not-found')
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('answers the same for an item that does not exist', async () => {
    const { viewer } = await aStaffMember(world)
    const form = { ...words, id: randomUUID(), seenAt: new Date().toISOString() }
    expect(await saveArticle(viewer, form)).toMatchObject({ why: 'not-found' })
  })

  it.each([
    ['no title', { title: '' }, 'title'],
    ['an address that is none', { source: 'voir le site' }, 'source'],
    ['an address that runs something', { source: 'javascript:alert(1)' }, 'source'],
    ['a group that does not exist', { groups: ['', randomUUID()] }, 'groups.0'],
    ['more countries than fifteen', { countries: Array(16).fill('ML') }, 'countries'],
    ['a form without its key', { submissionKey: undefined }, 'submissionKey'],
  ])('refuses %s beside its field', async (_what, values, field) => {
    const { viewer } = await aStaffMember(world)
    expect(await saveArticle(viewer, aDraft(values))).toMatchObject({
      why: 'invalid',
      fields: { [field]: expect.any(String) },
    })
    expect(await db.article.count()).toBe(0)
  })
})
