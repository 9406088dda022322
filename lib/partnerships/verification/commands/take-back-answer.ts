import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { abandonSubmission } from '../../submissions/commands/abandon-submission'
import { openStates } from '../../submissions/rules'
import { verifiedAfterTakingBack } from '../rules'
import { PairInput } from '../schema'
import { type CheckedRecord, openCheck } from './open-check'

type Said = NonNullable<CheckedRecord['said']>

/**
 * A party takes its answer back: the record is as verified as it was. The version that said the partnership had
 * ended is dropped; one in which somebody may have written stays among the collectivité’s files.
 */
export async function takeBackAnswer(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(PairInput, raw)
  if (!input.ok) return input
  const { collectiviteId, submissionKey } = input.value
  const taken = await transaction<{ fileId: string | null }>(
    { actor: viewer, key: submissionKey },
    async (tx) => {
      const check = await openCheck(tx, viewer, input.value)
      if (!check.ok) return check
      const { campaignId, partnershipId, title, said, isOver } = check.value
      if (!said) return ok({ fileId: null })
      if (isOver) {
        return refuse(
          'closed',
          'La fiche dit déjà que le partenariat est terminé\u00a0: modifiez-la s’il a repris.',
        )
      }
      await tx.db.verificationAnswer.delete({
        where: {
          campaignId_partnershipId_collectiviteId: { campaignId, partnershipId, collectiviteId },
        },
      })
      if (said.verdict === 'STILL_ACTIVE') await restoreVerifiedDay(tx, check.value, said)
      const facts = { title, verdict: said.verdict }
      await tx.audit('verification.taken-back', { kind: 'partnership', id: partnershipId }, facts)
      if (said.verdict !== 'ENDED') return ok({ fileId: null })
      const file = await tx.db.partnershipSubmission.findFirst({
        where: {
          partnershipId,
          collectiviteId,
          state: { in: [...openStates] },
          createdAt: { gte: said.answeredAt },
        },
        select: { id: true },
      })
      return ok({ fileId: file?.id ?? null })
    },
  )
  if (!taken.ok) return taken
  const { fileId } = taken.value
  if (fileId === null) return ok(null)
  const dropped = await abandonSubmission(viewer, { id: fileId })
  return dropped.ok || dropped.why === 'closed' ? ok(null) : dropped
}

async function restoreVerifiedDay(tx: Tx, check: CheckedRecord, said: Said): Promise<void> {
  const { campaignId, partnershipId, verifiedOn } = check
  const others = await tx.db.verificationAnswer.findMany({
    where: { campaignId, partnershipId, verdict: 'STILL_ACTIVE' },
    select: { answeredAt: true },
  })
  const voucher = ({ answeredAt }: { answeredAt: Date }) => ({ day: dayIn('Europe/Paris', answeredAt) })
  const day = verifiedAfterTakingBack(
    isoDay(verifiedOn),
    voucher(said),
    others.map(voucher),
    isoDay(said.verifiedBefore),
  )
  const restored = day === null ? null : new Date(day)
  await tx.db.partnership.update({ where: { id: partnershipId }, data: { verifiedOn: restored } })
}

function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
