import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { CensusState } from '@/lib/platform/prisma-client/enums'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { changedSince, stepRefused } from '../labels'
import { may } from '../policy'
import { allows, type CensusStep, standingOf } from '../rules'

/** A census held until the transaction ends. */
export type LockedCensus = {
  id: string
  slug: string
  title: string
  dueOn: string
  /** Where it stands today, in Paris. */
  standing: CensusState
  today: string
  revision: number
  reminderRound: number
  synthesis: string | null
}

type Seen = { id: string; revision?: number | undefined }

/** Locks a census for one step of CUF: the row first, then the right, where it stands and the revision. */
export async function lockCensus(
  tx: Tx,
  viewer: Viewer,
  seen: Seen,
  step: CensusStep | 'read',
): Promise<Outcome<LockedCensus>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
  await tx.db.$queryRaw`select id from census where id = ${seen.id}::uuid for update`
  const row = await tx.db.census.findUnique({
    where: { id: seen.id },
    select: {
      id: true,
      slug: true,
      title: true,
      dueOn: true,
      state: true,
      revision: true,
      reminderRound: true,
      synthesis: true,
    },
  })
  if (!row || !may(viewer, 'see', row)) return refuse('not-found')
  if (!may(viewer, 'run', row)) return refuse('forbidden')
  const { state, ...facts } = row
  const today = dayIn('Europe/Paris', tx.now)
  const dueOn = facts.dueOn.toISOString().slice(0, 10)
  const standing = standingOf({ state, dueOn }, today)
  if (step !== 'read' && !allows(standing, step)) return refuse('closed', stepRefused[standing])
  if (seen.revision !== undefined && seen.revision !== row.revision) return refuse('conflict', changedSince)
  return ok({ ...facts, dueOn, standing, today })
}
