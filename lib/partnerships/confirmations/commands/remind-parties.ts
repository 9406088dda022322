import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { writeRound } from './mail-parties'

const DAY = 86_400_000
const PATIENCE_DAYS = 30

/** Writes once more, a month after the first mail, to parties that have not answered. Zero when nothing is left. */
export function remindParties(viewer: Viewer): Promise<Outcome<{ written: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    const longAgo = new Date(tx.now.getTime() - PATIENCE_DAYS * DAY)
    const waiting = { mailedAt: { lte: longAgo }, remindedAt: null }
    const round = { lock: 'confirmation mails', waiting, mark: { remindedAt: tx.now }, isReminder: true }
    return ok({ written: await writeRound(tx, round) })
  })
}
