import 'server-only'
import type { Tx } from '@/lib/platform/transaction'

/**
 * Asks each other French party of a record whether it really takes part, once; the mails leave soon after. The
 * authority that handed the record in has said so by doing it, unless CUF did so in its name; one that is no party
 * any more is no longer asked.
 */
export async function inviteParties(
  tx: Tx,
  { partnershipId, declaredById, byStaff }: { partnershipId: string; declaredById: string; byStaff: boolean },
): Promise<void> {
  const parties = await tx.db.partnershipFrenchParty.findMany({
    where: { partnershipId },
    select: { collectiviteId: true },
  })
  const asked = parties.map(({ collectiviteId }) => collectiviteId).filter((id) => id !== declaredById)
  await tx.db.partyConfirmation.deleteMany({
    where: { partnershipId, collectiviteId: { notIn: [...asked, declaredById] } },
  })
  if (!byStaff) {
    await tx.db.partyConfirmation.updateMany({
      where: { partnershipId, collectiviteId: declaredById, OR: [{ answer: null }, { answer: 'DECLINED' }] },
      data: { answer: 'CONFIRMED', answeredAt: tx.now, comment: null },
    })
  }
  await tx.db.partyConfirmation.createMany({
    data: asked.map((collectiviteId) => ({ partnershipId, collectiviteId, invitedAt: tx.now })),
    skipDuplicates: true,
  })
}
