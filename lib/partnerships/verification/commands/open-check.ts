import 'server-only'
import { isSignedIn, type SignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { VerificationVerdict } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { campaignClosed } from '../../campaigns/labels'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'

type Pair = { slug: string; collectiviteId: string }

/** A party’s record, locked, in the campaign under way. */
export type CheckedRecord = {
  campaignId: string
  partnershipId: string
  title: string
  startYear: number | null
  verifiedOn: Date | null
  /** What the party said before. */
  said: { verdict: VerificationVerdict; answeredAt: Date; verifiedBefore: Date | null } | null
  isOver: boolean
  viewer: SignedIn
}

/** Locks the record a party speaks of, once it is sure that it may speak of it now. */
export async function openCheck(tx: Tx, viewer: Viewer, pair: Pair): Promise<Outcome<CheckedRecord>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
  const { slug, collectiviteId } = pair
  // Shared: a thousand may answer at once, but none while the campaign is being closed.
  await tx.db.$queryRaw`select 1 from verification_campaign where closed_at is null for share`
  await tx.db.$queryRaw`select 1 from partnership where slug = ${slug} for update`
  const record = await tx.db.partnership.findFirst({
    where: { slug, archivedAt: null, frenchParties: { some: { collectiviteId } } },
    select: { id: true, title: true, status: true, startYear: true, verifiedOn: true, publishedAt: true },
  })
  if (!record || !may(viewer, 'see', collectiviteId)) return refuse('not-found')
  if (!may(viewer, 'answer', collectiviteId)) return refuse('forbidden')
  const campaign = await tx.db.verificationCampaign.findFirst({
    where: { closedAt: null },
    select: { id: true, openedAt: true },
  })
  if (!campaign) return refuse('closed', campaignClosed)
  if (record.publishedAt > campaign.openedAt) {
    return refuse('closed', 'Cette fiche vient d’être publiée\u00a0: elle n’est pas à vérifier cette année.')
  }
  const said = await tx.db.verificationAnswer.findUnique({
    where: {
      campaignId_partnershipId_collectiviteId: {
        campaignId: campaign.id,
        partnershipId: record.id,
        collectiviteId,
      },
    },
    select: { verdict: true, answeredAt: true, verifiedBefore: true },
  })
  const { id: partnershipId, title, status, startYear, verifiedOn } = record
  const isOver = status === 'TERMINE'
  return ok({ campaignId: campaign.id, partnershipId, title, startYear, verifiedOn, said, isOver, viewer })
}
