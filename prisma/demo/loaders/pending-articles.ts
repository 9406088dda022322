import type { Prisma } from '@/lib/platform/prisma-client/client'
import { daysBefore } from '../event-dates'
import { pendingWorkFiles } from '../pending-work-files'
import { idsBySlug } from './ids-by-slug'
import { writeJournal } from './journal'
import { peopleByEmail } from './people-by-email'

/** Loads the news that collectivités proposed and nobody has read yet; groups and people must be there. */
export async function loadPendingArticles(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const select = { id: true, slug: true }
  const personId = await peopleByEmail(db)
  const groupId = idsBySlug('pending-work.yaml', await db.group.findMany({ select }))
  const collectiviteId = idsBySlug('pending-work.yaml', await db.collectivite.findMany({ select }))
  const { articles } = pendingWorkFiles.pendingWork()
  for (const { collectivite, author, daysAgo, countries, groups, ...facts } of articles) {
    const authorId = personId(author)
    const createdAt = daysBefore(today, daysAgo)
    const { id } = await db.article.create({
      data: {
        ...facts,
        status: 'SUBMITTED',
        authorId,
        proposedById: collectiviteId(collectivite),
        createdAt,
        countries: { create: countries.map((countryCode) => ({ countryCode })) },
        groups: { create: groups.map((slug) => ({ groupId: groupId(slug) })) },
      },
      select: { id: true },
    })
    const object = { kind: 'article', id } as const
    await writeJournal(db, [
      { actorKind: 'MEMBER', actorId: authorId, at: createdAt, verb: 'article.proposed', object },
    ])
  }
  return articles.length
}
