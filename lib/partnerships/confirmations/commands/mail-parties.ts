import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { writersOf } from '@/lib/accounts/writers/queries'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { partyInvited } from '../mails/party-invited'
import { may } from '../policy'

/** Collectivités written to in one transaction. */
const BATCH = 50
/** Records named in one mail. */
const MOST_TITLES = 15

/** Which questions a mail is about, and what is noted once it is written. */
export type Round = {
  lock: string
  waiting: Prisma.PartyConfirmationWhereInput
  mark: Prisma.PartyConfirmationUpdateManyMutationInput
  isReminder: boolean
}

/**
 * Writes to the parties that were not told yet that they are asked, one mail for all the records of one. A
 * collectivité without an account waits: it is written to once somebody has one. Answers with how many were
 * written to: zero when nothing is left.
 */
export function mailParties(viewer: Viewer): Promise<Outcome<{ written: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    const round = { lock: 'confirmation mails', isReminder: false } as const
    return ok({
      written: await writeRound(tx, { ...round, waiting: { mailedAt: null }, mark: { mailedAt: tx.now } }),
    })
  })
}

/** Writes one batch of a round, under its lock: two workers at once write to nobody twice. */
export async function writeRound(tx: Tx, { lock, waiting, mark, isReminder }: Round): Promise<number> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${lock}))`
  const where: Prisma.PartyConfirmationWhereInput = {
    AND: [
      waiting,
      { answer: null, partnership: { archivedAt: null } },
      { collectivite: { memberships: { some: writingMandate(tx.now) } } },
    ],
  }
  const parties = await tx.db.partyConfirmation.findMany({
    where,
    distinct: ['collectiviteId'],
    select: { collectiviteId: true, collectivite: { select: { name: true } } },
    take: BATCH,
  })
  const writers = await writersOf(
    tx.db,
    parties.map(({ collectiviteId }) => collectiviteId),
    tx.now,
  )
  for (const { collectiviteId, collectivite } of parties) {
    const own = { AND: [where, { collectiviteId }] }
    const asked = await tx.db.partyConfirmation.findMany({
      where: own,
      select: { partnership: { select: { title: true } } },
      orderBy: { partnership: { title: 'asc' } },
    })
    const titles = asked.slice(0, MOST_TITLES).map(({ partnership }) => partnership.title)
    const facts = { collectivite: collectivite.name, titles, total: asked.length, isReminder }
    for (const { email: to, displayName } of writers.get(collectiviteId) ?? []) {
      await tx.mail(partyInvited({ to, displayName, home: config().appUrl, ...facts }))
    }
    await tx.db.partyConfirmation.updateMany({ where: own, data: mark })
    await tx.audit(
      isReminder ? 'confirmation.reminded' : 'confirmation.invited',
      { kind: 'collectivite', id: collectiviteId },
      { collectivite: collectivite.name, records: asked.length },
    )
  }
  return parties.length
}
