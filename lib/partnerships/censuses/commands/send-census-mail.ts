import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Writer, writersOf } from '@/lib/accounts/writers/queries'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { routes } from '@/lib/platform/routes'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { censusInvitation } from '../mails/census-invitation'
import { censusReminder } from '../mails/census-reminder'

/** Collectivités written to in one transaction. */
const BATCH = 50

type Waiting = {
  censusId: string
  collectiviteId: string
  isReminder: boolean
  round: number
  slug: string
  title: string
  dueOn: Date
  collectivite: string
  collectiviteSlug: string
}

/**
 * Writes to one batch of the collectivités that an open census asks, or that are to be reminded of it; answers with
 * how many, zero when nobody waits. A row is marked in the transaction that writes its mails: whatever stops half-way
 * goes on where it was, and two at once take different rows.
 */
export async function sendCensusMail(viewer: Viewer): Promise<Outcome<{ done: number }>> {
  if (viewer.kind !== 'system' && !isStaff(viewer)) return refuse('forbidden')
  return transaction({ actor: viewer }, async (tx) => {
    const batch = await claim(tx)
    const ids = batch.map(({ collectiviteId }) => collectiviteId)
    const writers = await writersOf(tx.db, ids, tx.now)
    for (const row of batch) {
      await mailPeople(tx, row, writers.get(row.collectiviteId) ?? [])
      await tx.db.censusInvitation.update({
        where: { censusId_collectiviteId: { censusId: row.censusId, collectiviteId: row.collectiviteId } },
        data: {
          reminderRound: row.round,
          ...(row.isReminder ? { remindedAt: tx.now } : { invitedAt: tx.now }),
        },
      })
    }
    return ok({ done: batch.length })
  })
}

function claim(tx: Tx): Promise<Waiting[]> {
  return tx.db.$queryRaw<Waiting[]>`
    select i.census_id as "censusId", i.collectivite_id as "collectiviteId",
      i.invited_at is not null as "isReminder", c.reminder_round as round, c.slug, c.title, c.due_on as "dueOn",
      t.name as collectivite, t.slug as "collectiviteSlug"
    from census c
    join census_invitation i on i.census_id = c.id
    join collectivite t on t.id = i.collectivite_id
    where c.state = 'OPEN' and c.due_on >= ${dayIn('Europe/Paris', tx.now)}::date
      and (i.invited_at is null or (i.reminder_round < c.reminder_round and not exists (
        select from census_response r
        where r.census_id = i.census_id and r.collectivite_id = i.collectivite_id and r.state = 'SUBMITTED')))
    order by i.census_id, i.collectivite_id
    limit ${BATCH} for update of i skip locked`
}

/** One mail for each référent and agent in office with an open account. */
async function mailPeople(tx: Tx, row: Waiting, people: Writer[]): Promise<void> {
  const home = config().appUrl
  const write = row.isReminder ? censusReminder : censusInvitation
  for (const { email, displayName } of people) {
    await tx.mail(
      write({
        to: email,
        displayName,
        title: row.title,
        collectivite: row.collectivite,
        dueOn: row.dueOn.toISOString().slice(0, 10),
        link: `${home}${routes.answerCensus(row.slug, row.collectiviteSlug)}`,
        home,
      }),
    )
  }
}
