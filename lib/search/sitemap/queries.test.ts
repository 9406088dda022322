import { expect, it } from 'vitest'
import { aCollectivite, aPartner, aTheme } from '@/lib/collectivites/builders'
import { anArticle, aPublication, aStandingPage } from '@/lib/content/builders'
import { anEvent } from '@/lib/events/builders'
import { aFund, aGroup } from '@/lib/groups/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { aCensus } from '@/lib/partnerships/censuses/builders'
import { aSearch } from '@/lib/partnerships/searches/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { sitemapUrls } from './queries'

testDatabase()

const world = prismaClient()

it('lists what is public, with the moment it changed, and nothing else', async () => {
  const engaged = await aCollectivite(world, { slug: 'engagee' })
  const partner = await aPartner(world, { slug: 'partenaire', countryCode: 'ML' })
  await aPartnership(world, { slug: 'public', frenchIds: [engaged.id], partnerIds: [partner.id] })
  const hidden = await aCollectivite(world, { slug: 'sans-partenariat' })
  const lonely = await aPartner(world, { slug: 'autorite-seule', countryCode: 'SN' })
  await aPartnership(world, {
    slug: 'archive',
    archivedAt: new Date(),
    frenchIds: [hidden.id],
    partnerIds: [lonely.id],
  })
  await aTheme(world, { code: 'eau' })
  await aTheme(world, { code: 'retire', validTo: 2020 })
  await aGroup(world, { slug: 'groupe-mali' })
  await aFund(world, { slug: 'fonds' })
  await anEvent(world, { slug: 'assises', isDemo: false })
  await anEvent(world, { slug: 'demonstration', isDemo: true })
  await anEvent(world, { slug: 'evenement-brouillon', status: 'DRAFT' })
  const article = await anArticle(world, { slug: 'article' })
  await anArticle(world, { slug: 'article-brouillon', status: 'DRAFT' })
  await aPublication(world, { slug: 'guide' })
  await aStandingPage(world, { slug: 'mentions-legales' })
  await aCensus(world, { slug: 'recensement-publie', state: 'PUBLISHED' })
  await aCensus(world, { slug: 'recensement-brouillon', state: 'DRAFT' })
  await aSearch(world, { slug: 'recherche-en-ligne' })
  await aSearch(world, { slug: 'recherche-brouillon', state: 'SUBMITTED' })
  const urls = await sitemapUrls()
  const paths = urls.map(({ loc }) => loc.replace('http://localhost:3000', ''))
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/mentions-legales',
      '/groupes/groupe-mali',
      '/pays/mali',
      '/themes/eau',
      '/statistiques',
      '/agenda/assises',
      '/actualites/article',
      '/publications/guide',
      '/fonds-de-solidarite/fonds',
      '/partenariats/public',
      '/recensements/recensement-publie',
      '/recherches-de-partenaires/recherche-en-ligne',
      '/collectivites/engagee',
      '/partenaires/partenaire',
    ]),
  )
  for (const absent of [
    'sans-partenariat',
    'autorite-seule',
    'archive',
    'demonstration',
    'brouillon',
    'retire',
  ]) {
    expect(paths.filter((path) => path.includes(absent))).toEqual([])
  }
  expect(paths.filter((path) => /^\/(espace|gestion|connexion|demo|api)/.test(path))).toEqual([])
  expect(new Set(paths).size).toBe(paths.length)
  expect(urls.find(({ loc }) => loc.endsWith('/actualites/article'))?.lastmod).toEqual(article.updatedAt)
})
