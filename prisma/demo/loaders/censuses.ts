import type { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { daysBefore } from '../event-dates'
import { type CensusEntry, initiativeFiles } from '../initiative-files'
import { idsBySlug } from './ids-by-slug'
import { peopleByEmail } from './people-by-email'

type Db = Prisma.TransactionClient

/** Loads the censuses with their answers; countries, people and the register must be there. */
export async function loadCensuses(db: Db, today: Date): Promise<number> {
  const entries = initiativeFiles.censuses()
  for (const entry of entries) await loadCensus(db, entry, today)
  return entries.length
}

async function loadCensus(db: Db, entry: CensusEntry, today: Date): Promise<void> {
  const personId = await peopleByEmail(db)
  const { slug, title, intro, state, synthesis, publishedDaysAgo } = entry
  const openedAt = entry.openedDaysAgo === null ? null : daysBefore(today, entry.openedDaysAgo)
  const { id: censusId, questions } = await db.census.create({
    data: {
      ...{ slug, title, intro, state, synthesis, openedAt },
      dueOn: new Date(dayIn('Europe/Paris', daysBefore(today, -entry.dueInDays))),
      publishedAt: publishedDaysAgo === null ? null : daysBefore(today, publishedDaysAgo),
      createdById: personId(entry.createdBy),
      createdAt: openedAt ?? today,
      revision: 1,
      countries: { create: entry.countries.map((countryCode) => ({ countryCode })) },
      questions: { create: entry.questions.map((question, index) => ({ ...question, position: index + 1 })) },
    },
    select: { id: true, questions: { select: { id: true }, orderBy: { position: 'asc' } } },
  })
  if (openedAt) await invite(db, censusId, entry, openedAt)
  const select = { id: true, slug: true }
  const collectiviteId = idsBySlug('censuses.yaml', await db.collectivite.findMany({ select }))
  await db.censusResponse.createMany({
    data: entry.answers.map(({ collectivite, author, state: answer, daysAgo, values }) => ({
      censusId,
      collectiviteId: collectiviteId(collectivite),
      authorId: personId(author),
      state: answer,
      revision: 1,
      updatedAt: daysBefore(today, daysAgo),
      submittedAt: answer === 'SUBMITTED' ? daysBefore(today, daysAgo) : null,
      answers: Object.fromEntries(
        values.flatMap((value, index) => (questions[index] ? [[questions[index].id, value]] : [])),
      ),
    })),
  })
}

/** Those the register links to its countries were asked on the day it opened, as the worker would have noted. */
async function invite(db: Db, censusId: string, { countries }: CensusEntry, openedAt: Date): Promise<void> {
  const engaged = await db.collectivite.findMany({
    where: {
      partnerships: {
        some: {
          partnership: {
            archivedAt: null,
            foreignParties: { some: { partner: { countryCode: { in: countries } } } },
          },
        },
      },
    },
    select: { id: true },
  })
  await db.censusInvitation.createMany({
    data: engaged.map(({ id: collectiviteId }) => ({ censusId, collectiviteId, invitedAt: openedAt })),
  })
}
