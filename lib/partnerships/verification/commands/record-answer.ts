import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { VerificationVerdict } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { verdictLabels } from '../../campaigns/labels'
import type { CheckedRecord } from './open-check'

/**
 * Notes what a party says of a record. The same said twice is one answer; another is refused until the first is
 * taken back, so that nothing is undone by a stray click.
 */
export async function recordAnswer(
  tx: Tx,
  check: CheckedRecord,
  collectiviteId: string,
  verdict: VerificationVerdict,
): Promise<Outcome<null>> {
  const { campaignId, partnershipId, title, said, verifiedOn, viewer } = check
  if (check.isOver) return refuse('closed', 'Cette fiche dit déjà que le partenariat est terminé.')
  if (said?.verdict === verdict) return ok(null)
  if (said) {
    return refuse(
      'conflict',
      `Votre collectivité a déjà répondu «\u00a0${verdictLabels[said.verdict]}\u00a0»\u00a0: annulez d’abord cette réponse.`,
    )
  }
  const first = await tx.db.verificationAnswer.findFirst({
    where: { campaignId, partnershipId, verdict: 'STILL_ACTIVE' },
    select: { verifiedBefore: true },
  })
  await tx.db.verificationAnswer.create({
    data: {
      campaignId,
      partnershipId,
      collectiviteId,
      verdict,
      verifiedBefore: first ? first.verifiedBefore : verifiedOn,
      answeredAt: tx.now,
      answeredById: viewer.personId,
    },
  })
  if (verdict === 'STILL_ACTIVE') {
    const today = new Date(dayIn('Europe/Paris', tx.now))
    await tx.db.partnership.update({ where: { id: partnershipId }, data: { verifiedOn: today } })
  }
  await tx.audit('verification.answered', { kind: 'partnership', id: partnershipId }, { title, verdict })
  return ok(null)
}
