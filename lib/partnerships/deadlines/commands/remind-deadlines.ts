import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { isWritingMandate, writersOf } from '@/lib/accounts/writers/queries'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { monthsBefore } from '../../freshness/rules'
import type { Stage } from '../labels'
import { conventionEnding } from '../mails/convention-ending'
import { may } from '../policy'
import { LATE_MONTHS, missingSteps, monthsAfter, stageOf } from '../rules'

/** Conventions looked at in one transaction. */
const BATCH = 100

/**
 * Tells the parties whose convention ends soon, or has just ended, once for each stage; of stages that were missed
 * together only the nearest is sent. Answers with how many conventions were handled: zero when nothing is left.
 */
export function remindDeadlines(viewer: Viewer): Promise<Outcome<{ written: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!may(viewer, 'mail')) return refuse('forbidden')
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('deadline mails'))`
    const today = dayIn('Europe/Paris', tx.now)
    const due = await dueNow(tx, today)
    const writers = await writersOf(
      tx.db,
      due.flatMap(({ parties }) => parties),
      tx.now,
    )
    for (const { id: partnershipId, parties, expiresOn: lastDay, ...record } of due) {
      const expiresOn = lastDay.toISOString().slice(0, 10)
      const stage = stageOf(expiresOn, today)
      if (stage === null) continue
      const people = parties.flatMap((id) => writers.get(id) ?? [])
      const { slug, title } = record
      const facts = { slug, title, expiresOn, stage, missing: missingSteps(record), home: config().appUrl }
      for (const [to, displayName] of new Map(people.map((one) => [one.email, one.displayName]))) {
        await tx.mail(conventionEnding({ to, displayName, ...facts }))
      }
      await tx.db.expiryReminder.create({
        data: { partnershipId, expiresOn: lastDay, stage, sentAt: tx.now },
      })
      await tx.audit('deadline.reminded', { kind: 'partnership', id: partnershipId }, { title, stage })
    }
    return ok({ written: due.length })
  })
}

type Due = {
  id: string
  slug: string
  title: string
  expiresOn: Date
  deliberatedOn: Date | null
  signedOn: Date | null
  transmittedOn: Date | null
  parties: string[]
}

/** Conventions near their end for which neither this stage nor a nearer one was sent, and that somebody can be told of. */
function dueNow(tx: Tx, today: string): Promise<Due[]> {
  const within = (stage: Stage) => Prisma.sql`${monthsAfter(today, stage)}::date`
  return tx.db.$queryRaw<Due[]>`
    select p.id, p.slug, p.title, p.expires_on as "expiresOn", p.deliberated_on as "deliberatedOn",
      p.signed_on as "signedOn", p.transmitted_on as "transmittedOn",
      array(select f.collectivite_id from partnership_french_party f where f.partnership_id = p.id) as parties
    from partnership p
    where p.archived_at is null and (p.status is null or p.status <> 'TERMINE')
      and p.expires_on between ${monthsBefore(today, LATE_MONTHS)}::date and ${within(6)}
      and not exists (
        select 1 from expiry_reminder r where r.partnership_id = p.id and r.expires_on = p.expires_on
          and r.stage <= case when p.expires_on < ${today}::date then 0
            when p.expires_on <= ${within(1)} then 1 when p.expires_on <= ${within(3)} then 3 else 6 end)
      and exists (
        select 1 from partnership_french_party f join membership m on m.collectivite_id = f.collectivite_id
        where f.partnership_id = p.id and ${isWritingMandate(tx.now)})
    order by p.expires_on, p.id limit ${BATCH}`
}
