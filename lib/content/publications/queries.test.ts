import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDocument, aPublication } from '../builders'
import { publicationPage, publicationsPage } from './queries'

testDatabase()

const world = prismaClient()

const slugs = async (parameters: Record<string, string>) =>
  (await publicationsPage(VISITOR, parameters)).list.items.map(({ slug }) => slug)

describe('the list of publications', () => {
  it('is filtered by kind, country and year, newest first', async () => {
    await aPublication(world, { slug: 'guide', publishedOn: '2009', countryCodes: ['ML'] })
    await aPublication(world, { slug: 'etude', kind: 'ETUDE', publishedOn: '2012-06' })
    expect(await slugs({})).toEqual(['etude', 'guide'])
    expect(await slugs({ type: 'etude' })).toEqual(['etude'])
    expect(await slugs({ pays: 'mali' })).toEqual(['guide'])
    expect(await slugs({ annee: '2012' })).toEqual(['etude'])
    expect(await slugs({ type: 'etude', pays: 'mali' })).toEqual([])
    expect(await slugs({ type: 'roman' })).toEqual(['etude', 'guide'])
    const { chosen, options } = await publicationsPage(VISITOR, { type: 'etude' })
    expect(chosen).toEqual({ type: { value: 'etude', label: 'Étude' } })
    expect(options.years).toEqual(['2012', '2009'])
  })
})

describe('one publication', () => {
  it('comes with its documents', async () => {
    const { id } = await aPublication(world, { slug: 'guide' })
    await aDocument(world, { publicationId: id, title: 'Le guide', byteSize: 1_200_000 })
    expect(await publicationPage(VISITOR, 'guide')).toMatchObject({
      url: 'http://localhost:3000/publications/guide',
      documents: [{ title: 'Le guide', byteSize: 1_200_000 }],
    })
  })

  it('is nothing at an address that no publication has', async () => {
    for (const slug of ['inconnue', 'a\u0000b']) expect(await publicationPage(VISITOR, slug)).toBeNull()
  })
})
