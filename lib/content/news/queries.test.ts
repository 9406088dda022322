import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDocument, anArticle } from '../builders'
import { articlePage, newsPage } from './queries'

testDatabase()

const world = prismaClient()

const slugs = async (parameters: Record<string, string | string[]>) =>
  (await newsPage(VISITOR, parameters)).list.items.map(({ slug }) => slug)

describe('the list of news', () => {
  it('shows what is published, ten a page, newest first', async () => {
    for (const status of ['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'] as const)
      await anArticle(world, { status })
    for (let n = 10; n <= 20; n++) await anArticle(world, { slug: `a-${n}`, publishedOn: `2024-04-${n}` })
    const { list } = await newsPage(VISITOR, {})
    expect(list).toMatchObject({ total: 11, page: 1, pageCount: 2 })
    expect(list.items.map(({ slug }) => slug)).toEqual(
      [20, 19, 18, 17, 16, 15, 14, 13, 12, 11].map((n) => `a-${n}`),
    )
    expect(await slugs({ page: '2' })).toEqual(['a-10'])
    expect(await slugs({ page: '99' })).toEqual(['a-10'])
  })

  it('is filtered by country, theme and what is under it, group and year', async () => {
    const water = await aTheme(world)
    const drinking = await aTheme(world, { parentCode: water.code })
    const group = await aGroup(world, { slug: 'mali' })
    await anArticle(world, { slug: 'pays', countryCodes: ['ML'], publishedOn: '2019' })
    await anArticle(world, { slug: 'theme', themeCodes: [drinking.code], publishedOn: '2020-01' })
    await anArticle(world, { slug: 'groupe', groupIds: [group.id], publishedOn: '2021-12-31' })
    expect(await slugs({ pays: 'mali' })).toEqual(['pays'])
    expect(await slugs({ theme: water.code })).toEqual(['theme'])
    expect(await slugs({ groupe: 'mali' })).toEqual(['groupe'])
    for (const [annee, slug] of [
      ['2019', 'pays'],
      ['2020', 'theme'],
      ['2021', 'groupe'],
    ] as const) {
      expect(await slugs({ annee })).toEqual([slug])
    }
    expect(await slugs({ pays: 'mali', annee: '2020' })).toEqual([])
  })

  it('drops filters it does not understand', async () => {
    await anArticle(world, { slug: 'une' })
    for (const odd of ['narnia', 'a\u0000b', "'; drop", '', 'x'.repeat(5000)]) {
      expect(await slugs({ pays: odd, theme: odd, groupe: odd, annee: odd, page: odd })).toEqual(['une'])
    }
    expect(await slugs({ pays: ['mali', 'senegal'], annee: '1066' })).toEqual(['une'])
    expect((await newsPage(VISITOR, { pays: 'narnia' })).chosen).toEqual({})
  })

  it('offers only filters that find something', async () => {
    const used = await aTheme(world)
    await aTheme(world)
    await anArticle(world, { countryCodes: ['ML'], themeCodes: [used.code], publishedOn: '2019-05' })
    await anArticle(world, { status: 'DRAFT', countryCodes: ['SN'], publishedOn: '2018' })
    const { options } = await newsPage(VISITOR, {})
    expect(options.countries).toEqual([{ value: 'mali', label: 'Mali' }])
    expect(options.years).toEqual(['2019'])
    expect(options.groups).toEqual([])
    expect(options.themes).toEqual([
      { label: used.label, options: [{ value: used.code, label: used.label }] },
    ])
  })
})

describe('one news item', () => {
  it('comes with its documents and its neighbours in time', async () => {
    await anArticle(world, { slug: 'avant', publishedOn: '2024-04-10' })
    const article = await anArticle(world, { slug: 'meme-jour', publishedOn: '2024-04-11' })
    await aDocument(world, { articleId: article.id, title: 'Ordre du jour' })
    await anArticle(world, { slug: 'meme-jour-aussi', publishedOn: '2024-04-11' })
    await anArticle(world, { slug: 'cachee', publishedOn: '2024-04-11', status: 'ARCHIVED' })
    expect(await articlePage(VISITOR, 'meme-jour')).toMatchObject({
      url: 'http://localhost:3000/actualites/meme-jour',
      older: { slug: 'avant' },
      newer: { slug: 'meme-jour-aussi' },
      documents: [{ title: 'Ordre du jour', mediaType: null }],
    })
    expect(await articlePage(VISITOR, 'meme-jour-aussi')).toMatchObject({
      older: { slug: 'meme-jour' },
      newer: null,
    })
    expect(await articlePage(VISITOR, 'avant')).toMatchObject({ older: null })
  })

  it.each(['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'] as const)(
    'is not public while %s',
    async (status) => {
      const { viewer: staff } = await aStaffMember(world)
      await anArticle(world, { slug: 'cachee', status })
      expect(await articlePage(VISITOR, 'cachee')).toBeNull()
      expect(await articlePage(staff, 'cachee')).toBeNull()
    },
  )

  it('is nothing at an address that no item could have', async () => {
    for (const slug of ['inconnue', 'a\u0000b', '../etc', 'É'])
      expect(await articlePage(VISITOR, slug)).toBeNull()
  })
})
