import type { Prisma } from '@/lib/platform/prisma-client/client'
import { editorialFiles } from '../editorial-files'
import { idsBySlug } from './ids-by-slug'

/** Loads the groups with their terms of office and their landmarks; countries and themes must be there. */
export async function loadGroups(db: Prisma.TransactionClient): Promise<number> {
  const entries = editorialFiles.groups()
  const rows = entries.map(
    // The section's number on the former site serves the redirections, which are not data of the portal.
    ({ countries, themes, terms, timeline, legacyRubrique, ...facts }) => facts,
  )
  const saved = await db.group.createManyAndReturn({ data: rows, select: { id: true, slug: true } })
  const idOf = idsBySlug('groups', saved)
  const groups = entries.map((entry) => ({ ...entry, groupId: idOf(entry.slug) }))

  await db.groupCountry.createMany({
    data: groups.flatMap(({ groupId, countries }) =>
      countries.map((countryCode) => ({ groupId, countryCode })),
    ),
  })
  await db.groupTheme.createMany({
    data: groups.flatMap(({ groupId, themes }) => themes.map((themeCode) => ({ groupId, themeCode }))),
  })
  await db.groupTerm.createMany({
    data: groups.flatMap(({ groupId, terms }) =>
      terms.map(({ from, to, ...term }) => ({ groupId, fromOn: from, toOn: to, ...term })),
    ),
  })
  await db.timelineEntry.createMany({
    data: groups.flatMap(({ groupId, timeline }) =>
      timeline.map(({ date, endDate, ...landmark }) => ({
        groupId,
        startsOn: date,
        endsOn: endDate,
        ...landmark,
      })),
    ),
  })
  return entries.length
}
