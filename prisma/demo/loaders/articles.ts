import type { Prisma } from '@/lib/platform/prisma-client/client'
import { editorialFiles } from '../editorial-files'
import { idsBySlug } from './ids-by-slug'

/** Loads the news, published; countries, themes and groups must be there. */
export async function loadArticles(db: Prisma.TransactionClient): Promise<number> {
  const select = { id: true, slug: true }
  const groupId = idsBySlug('news.yaml', await db.group.findMany({ select }))
  const entries = editorialFiles.articles()
  const rows = entries.map(({ countries, groups, themes, ...facts }) => ({
    ...facts,
    status: 'PUBLISHED' as const,
  }))
  const idOf = idsBySlug('news.yaml', await db.article.createManyAndReturn({ data: rows, select }))
  const articles = entries.map((entry) => ({ ...entry, articleId: idOf(entry.slug) }))

  await db.articleCountry.createMany({
    data: articles.flatMap(({ articleId, countries }) =>
      countries.map((countryCode) => ({ articleId, countryCode })),
    ),
  })
  await db.articleGroup.createMany({
    data: articles.flatMap(({ articleId, groups }) =>
      groups.map((slug) => ({ articleId, groupId: groupId(slug) })),
    ),
  })
  await db.articleTheme.createMany({
    data: articles.flatMap(({ articleId, themes }) => themes.map((themeCode) => ({ articleId, themeCode }))),
  })
  return entries.length
}
