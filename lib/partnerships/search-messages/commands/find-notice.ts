import 'server-only'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { isPublic } from '../../searches/policy'

/** A notice one may write to, with the address the message goes to. */
export type Notice = { id: string; slug: string; title: string; contactName: string; contactEmail: string }

const gone = 'Cette recherche n’est plus sur le portail\u00a0: votre message ne peut pas être transmis.'

/** The notice of an address, or of an id, while it is on the board. */
export async function findNotice(tx: Tx, where: { slug: string } | { id: string }): Promise<Outcome<Notice>> {
  const notice = await tx.db.partnerSearch.findFirst({
    where: { AND: [isPublic(dayIn('Europe/Paris', tx.now)), where] },
    select: { id: true, slug: true, title: true, contactName: true, contactEmail: true },
  })
  return notice ? ok(notice) : refuse('closed', gone)
}
