import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { linkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { transaction } from '@/lib/platform/transaction'
import { linkSpent } from '../labels'
import { searchReceived } from '../mails/search-received'
import { TokenInput } from '../schema'
import { lockSearch } from './lock-search'

/** Days a mailed link stays good. */
const LINK_DAYS = 7

/** The address of an authority abroad is real: its notice now waits for CUF, and another link lets it follow. */
export async function confirmSearch(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(TokenInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    const search = await lockSearch(tx, viewer, input.value, 'confirm')
    if (!search.ok) return search
    const { id, title, contactName, contactEmail, createdAt } = search.value
    if (tx.now.getTime() - createdAt.getTime() > LINK_DAYS * 86_400_000) return refuse('closed', linkSpent)
    const token = linkToken('manage-search', id)
    await tx.db.partnerSearch.update({
      where: { id },
      data: { state: 'SUBMITTED', submittedAt: tx.now, tokenHash: linkTokenHash(token) },
    })
    await tx.audit('search.confirmed', { kind: 'search', id }, { title })
    const home = config().appUrl
    const link = `${home}${routes.managePartnerSearch(token)}`
    await tx.mail(searchReceived({ to: contactEmail, displayName: contactName, title, link, home }))
    return ok(null)
  })
}
