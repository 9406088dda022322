import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { PartySide } from '@/lib/platform/prisma-client/enums'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { searchExpiring } from '../mails/search-expiring'
import { REMINDER_DAYS } from '../rules'
import { mailAuthor } from './mail-author'

/** Authors written to in one transaction. */
const BATCH = 50

type Row = {
  id: string
  side: PartySide
  title: string
  contactName: string
  contactEmail: string
  expiresOn: Date
}

/**
 * Tells the authors of one batch of notices that their last day comes near, once for each last day; answers with how
 * many, zero when nobody waits. A renewal brings another day, hence another reminder.
 */
export async function remindAuthors(viewer: Viewer): Promise<Outcome<{ done: number }>> {
  if (viewer.kind !== 'system' && !isStaff(viewer)) return refuse('forbidden')
  return transaction({ actor: viewer }, async (tx) => {
    const today = dayIn('Europe/Paris', tx.now)
    const until = new Date(Date.parse(today) + REMINDER_DAYS * 86_400_000)
    const rows = await tx.db.$queryRaw<Row[]>`
      select id, side::text as side, title, contact_name as "contactName", contact_email as "contactEmail",
        expires_on as "expiresOn"
      from partner_search_notice
      where state = 'PUBLISHED' and expires_on between ${new Date(today)}::date and ${until}::date
        and reminded_for is distinct from expires_on
      order by expires_on, id limit ${BATCH} for update skip locked`
    for (const row of rows) {
      const expiresOn = row.expiresOn.toISOString().slice(0, 10)
      await mailAuthor(tx, row, (letter) => searchExpiring({ ...letter, expiresOn }))
      await tx.db.partnerSearch.update({ where: { id: row.id }, data: { remindedFor: row.expiresOn } })
    }
    return ok({ done: rows.length })
  })
}
