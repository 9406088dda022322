import 'server-only'
import { VISITOR } from '@/lib/accounts/policy'
import { publicationKinds } from '@/lib/content/labels'
import { visible as visibleArticle } from '@/lib/content/policy'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import {
  countriesOf,
  dateWeight,
  ifYear,
  inYear,
  named,
  type Source,
  tells,
  themesOf,
  when,
} from '../matching/queries'

const { sql } = Prisma

/** A published news item, by its title, its text, its countries, its themes or its year; the latest first. */
export const article: Source = {
  having: (word) => sql`
    select slug from article where ${named(sql`search_key`, word)}
    union select slug from article where ${tells(sql`search_vector`, word)}
    union select a.slug from article_country t join article a on a.id = t.article_id
      where t.country_code in (${countriesOf(word)})
    union select a.slug from article_theme t join article a on a.id = t.article_id
      where t.theme_code in (${themesOf(word)})
    ${ifYear(
      word,
      (year) => sql`
        select slug from article where status = 'PUBLISHED' and ${inYear(sql`published_on`, year)}`,
    )}`,
  rows: (refs) => sql`
    select 'article' as kind, slug as ref, search_key as key, search_vector as vector,
      ${dateWeight(sql`published_on`)} as weight
    from article where slug in (${refs}) and status = 'PUBLISHED'`,
  async cards(refs) {
    const rows = await db.article.findMany({
      where: { AND: [visibleArticle(VISITOR), { slug: { in: refs } }] },
      select: { slug: true, title: true, placeLine: true, teaser: true, publishedOn: true },
    })
    return rows.map(({ slug, title, placeLine, teaser, publishedOn }) => ({
      ref: slug,
      href: routes.article(slug),
      title,
      meta: [placeLine],
      excerpt: teaser,
      date: when(publishedOn),
    }))
  },
}

/** A publication, found like news. */
export const publication: Source = {
  having: (word) => sql`
    select slug from publication where ${named(sql`search_key`, word)}
    union select slug from publication where ${tells(sql`search_vector`, word)}
    union select p.slug from publication_country t join publication p on p.id = t.publication_id
      where t.country_code in (${countriesOf(word)})
    union select p.slug from publication_theme t join publication p on p.id = t.publication_id
      where t.theme_code in (${themesOf(word)})
    ${ifYear(word, (year) => sql`select slug from publication where ${inYear(sql`published_on`, year)}`)}`,
  rows: (refs) => sql`
    select 'publication' as kind, slug as ref, search_key as key, search_vector as vector,
      ${dateWeight(sql`published_on`)} as weight
    from publication where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.publication.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, title: true, kind: true, publisher: true, summary: true, publishedOn: true },
    })
    return rows.map(({ slug, title, kind, publisher, summary, publishedOn }) => ({
      ref: slug,
      href: routes.publication(slug),
      title,
      meta: [publicationKinds[kind], publisher],
      excerpt: summary,
      date: when(publishedOn),
    }))
  },
}

/** A standing page. There are four: they are folded as they are read. */
export const page: Source = {
  having: (word) => sql`select slug from standing_page where ${named(sql`fold(title || ' ' || body)`, word)}`,
  rows: (refs) => sql`
    select 'page' as kind, slug as ref, fold(title) as key,
      to_tsvector('french', fold(title || ' ' || body)) as vector, 0::float8 as weight
    from standing_page where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.standingPage.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, title: true },
    })
    return rows.map(({ slug, title }) => ({ ref: slug, href: `/${slug}`, title }))
  },
}

/** A solidarity fund, by its title, its crisis, its text, its countries or its year. */
export const fund: Source = {
  having: (word) => sql`
    select slug from solidarity_fund where ${named(sql`search_key`, word)}
    union select slug from solidarity_fund where ${tells(sql`search_vector`, word)}
    union select f.slug from fund_country t join solidarity_fund f on f.id = t.fund_id
      where t.country_code in (${countriesOf(word)})
    ${ifYear(word, (year) => sql`select slug from solidarity_fund where ${inYear(sql`opened_on`, year)}`)}`,
  rows: (refs) => sql`
    select 'fund' as kind, slug as ref, search_key as key, search_vector as vector,
      ${dateWeight(sql`opened_on`)} as weight
    from solidarity_fund where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.solidarityFund.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, title: true, crisis: true, summary: true, openedOn: true },
    })
    return rows.map(({ slug, title, crisis, summary, openedOn }) => ({
      ref: slug,
      href: routes.fund(slug),
      title,
      meta: [crisis],
      excerpt: summary,
      date: when(openedOn),
    }))
  },
}
