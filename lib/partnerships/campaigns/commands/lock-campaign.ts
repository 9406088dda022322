import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { VerificationCampaign } from '@/lib/platform/prisma-client/client'
import type { Tx } from '@/lib/platform/transaction'

/** Locks an open campaign until the transaction ends. */
export async function lockCampaign(tx: Tx, id: string): Promise<Outcome<VerificationCampaign>> {
  await tx.db.$queryRaw`select 1 from verification_campaign where id = ${id}::uuid for update`
  const campaign = await tx.db.verificationCampaign.findUnique({ where: { id } })
  if (!campaign) return refuse('not-found')
  return campaign.closedAt ? refuse('closed', 'Cette campagne est déjà close.') : ok(campaign)
}
