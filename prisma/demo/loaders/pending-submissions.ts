import { randomUUID } from 'node:crypto'
import { DraftContent } from '@/lib/partnerships/submissions/schema'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { daysBefore } from '../event-dates'
import { pendingWorkFiles, type SubmissionEntry } from '../pending-work-files'
import { idsBySlug } from './ids-by-slug'
import { type JournalLine, writeJournal } from './journal'
import { peopleByEmail } from './people-by-email'

/** Loads the files of partnerships under way; collectivités, themes and people must be there. */
export async function loadPendingSubmissions(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const select = { id: true, slug: true }
  const personId = await peopleByEmail(db)
  const collectiviteOf = idsBySlug('pending-work.yaml', await db.collectivite.findMany({ select }))
  const { submissions } = pendingWorkFiles.pendingWork()
  for (const entry of submissions) {
    const { collectivite, author, state, daysAgo, decision } = entry
    const collectiviteId = collectiviteOf(collectivite)
    const at = daysBefore(today, daysAgo)
    const { id } = await db.partnershipSubmission.create({
      data: {
        collectiviteId,
        authorId: personId(author),
        state,
        content: contentOf(entry, collectiviteId),
        revision: 1,
        createdAt: at,
        submittedAt: state === 'DRAFT' ? null : at,
        decidedAt: decision && daysBefore(today, decision.daysAgo),
      },
      select: { id: true },
    })
    const object = { kind: 'submission', id } as const
    const member = { actorKind: 'MEMBER', actorId: personId(author), at, object } as const
    const lines: JournalLine[] = [{ ...member, verb: 'submission.created' }]
    if (state !== 'DRAFT') lines.push({ ...member, verb: 'submission.submitted' })
    if (decision) {
      const decidedAt = daysBefore(today, decision.daysAgo)
      const decidedById = personId(decision.by)
      const { message } = decision
      await db.moderationDecision.create({
        data: { kind: 'CORRECTION_REQUESTED', message, decidedById, decidedAt, submissionId: id },
      })
      const verb = 'submission.correction-requested'
      lines.push({ actorKind: 'STAFF', actorId: decidedById, at: decidedAt, verb, object })
    }
    await writeJournal(db, lines)
  }
  return submissions.length
}

function contentOf({ content, partner }: SubmissionEntry, collectiviteId: string): DraftContent {
  const foreignParties = partner
    ? [{ kind: 'new', key: randomUUID(), role: 'PARTENAIRE', ...partner, countryCode: partner.country }]
    : []
  return DraftContent.parse({
    ...content,
    frenchParties: [{ key: collectiviteId, role: 'CHEF_DE_FILE' }],
    foreignParties,
  })
}
