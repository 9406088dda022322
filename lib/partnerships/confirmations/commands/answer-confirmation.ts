import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { AnswerInput } from '../schema'

/** A party says whether it takes part in a record; a later answer replaces the first. */
export async function answerConfirmation(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(AnswerInput, raw)
  if (!input.ok) return input
  const { slug, collectiviteId, answer, comment } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    await tx.db.$queryRaw`
      select 1 from party_confirmation c join partnership p on p.id = c.partnership_id
      where p.slug = ${slug} and c.collectivite_id = ${collectiviteId}::uuid for update of c`
    const row = await tx.db.partyConfirmation.findFirst({
      where: { collectiviteId, partnership: { slug, archivedAt: null } },
      select: {
        partnershipId: true,
        answer: true,
        comment: true,
        partnership: { select: { title: true } },
        collectivite: { select: { name: true } },
      },
    })
    if (!row || !may(viewer, 'see', { collectiviteId })) return refuse('not-found')
    if (!may(viewer, 'answer', { collectiviteId })) return refuse('forbidden')
    const { partnershipId, partnership, collectivite } = row
    const words = answer === 'DECLINED' ? comment : null
    if (row.answer === answer && row.comment === words) return ok(null)
    await tx.db.partyConfirmation.update({
      where: { partnershipId_collectiviteId: { partnershipId, collectiviteId } },
      data: { answer, comment: words, answeredAt: tx.now, answeredById: viewer.personId },
    })
    await tx.audit(
      'confirmation.answered',
      { kind: 'partnership', id: partnershipId },
      { title: partnership.title, collectivite: collectivite.name, answer },
    )
    return ok(null)
  })
}
