import 'server-only'
import { config } from '@/lib/platform/config'
import type { Mail } from '@/lib/platform/mail'
import { routes } from '@/lib/platform/routes'
import { linkToken } from '@/lib/platform/signed-link'
import type { Tx } from '@/lib/platform/transaction'
import type { SearchLetter } from '../mails/search-received'
import type { LockedSearch } from './lock-search'

type Addressed = Pick<LockedSearch, 'id' | 'side' | 'title' | 'contactName' | 'contactEmail'>

/** Writes to the author of a notice, with the page where they manage it: their area, or the link that stands for one. */
export async function mailAuthor(
  tx: Tx,
  search: Addressed,
  write: (letter: SearchLetter) => Mail,
): Promise<void> {
  const { id, side, title, contactName, contactEmail } = search
  const home = config().appUrl
  const path =
    side === 'FRENCH'
      ? routes.myPartnerSearch(id)
      : routes.managePartnerSearch(linkToken('manage-search', id))
  await tx.mail(write({ to: contactEmail, displayName: contactName, title, link: `${home}${path}`, home }))
}
