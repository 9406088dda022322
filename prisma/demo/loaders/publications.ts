import type { Prisma } from '@/lib/platform/prisma-client/client'
import { editorialFiles } from '../editorial-files'
import { idsBySlug } from './ids-by-slug'

/** Loads the publications; countries, themes and groups must be there. */
export async function loadPublications(db: Prisma.TransactionClient): Promise<number> {
  const select = { id: true, slug: true }
  const groupId = idsBySlug('publications.yaml', await db.group.findMany({ select }))
  const entries = editorialFiles.publications()
  const rows = entries.map(({ countries, groups, themes, ...facts }) => facts)
  const saved = await db.publication.createManyAndReturn({ data: rows, select })
  const idOf = idsBySlug('publications.yaml', saved)
  const publications = entries.map((entry) => ({ ...entry, publicationId: idOf(entry.slug) }))

  await db.publicationCountry.createMany({
    data: publications.flatMap(({ publicationId, countries }) =>
      countries.map((countryCode) => ({ publicationId, countryCode })),
    ),
  })
  await db.publicationGroup.createMany({
    data: publications.flatMap(({ publicationId, groups }) =>
      groups.map((slug) => ({ publicationId, groupId: groupId(slug) })),
    ),
  })
  await db.publicationTheme.createMany({
    data: publications.flatMap(({ publicationId, themes }) =>
      themes.map((themeCode) => ({ publicationId, themeCode })),
    ),
  })
  return entries.length
}
