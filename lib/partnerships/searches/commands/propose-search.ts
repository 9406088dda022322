import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { formShownAt, linkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { guardRefused } from '../labels'
import { confirmSearchAddress } from '../mails/confirm-search-address'
import { refuseGuard } from '../rules'
import { SearchProposal } from '../schema'
import { checkChoices } from './check-choices'
import { takeSearchSlug } from './take-search-slug'

const DAY_MS = 86_400_000
/** Links one address may be sent in a day, and notices it may have under way. */
const MOST_A_DAY = 3
const MOST_LIVE = 5
/** Links the portal sends in a day to addresses nobody has confirmed: a flood stops here. */
const MOST_UNCONFIRMED = 200

/**
 * An authority abroad, which has no account, looks for a partner in France. Its address is confirmed by a mailed link
 * before CUF reads the notice.
 */
export async function proposeSearch(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(SearchProposal, raw)
  if (!input.ok) return input
  const { submissionKey, stamp, website, country, themes, ...words } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const guard = refuseGuard({ shownAt: formShownAt(stamp), website }, tx.now)
    if (guard) return refuse('invalid', guardRefused[guard])
    const faults = await checkChoices(tx, { themes, countries: [], country })
    if (faults) return refuse('invalid', undefined, faults)
    const { contactEmail, contactName, title } = words
    const limit = await limitReached(tx, contactEmail)
    if (limit) return refuse('closed', limit)
    const id = randomUUID()
    const token = linkToken('confirm-search', id)
    await tx.db.partnerSearch.create({
      data: {
        ...words,
        id,
        slug: await takeSearchSlug(tx, title),
        side: 'FOREIGN',
        state: 'AWAITING_EMAIL',
        countryCode: country,
        tokenHash: linkTokenHash(token),
        createdAt: tx.now,
        themes: { create: themes.map((themeCode) => ({ themeCode })) },
      },
    })
    await tx.audit('search.proposed', { kind: 'search', id }, { title })
    const home = config().appUrl
    const link = `${home}${routes.confirmPartnerSearch(token)}`
    await tx.mail(confirmSearchAddress({ to: contactEmail, displayName: contactName, title, link, home }))
    return ok(null)
  })
}

/** Why this address, or everybody, has to wait; null when it may go on. */
async function limitReached(tx: Tx, contactEmail: string): Promise<string | null> {
  // One at a time per address, or two at once would both count two.
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${contactEmail}))`
  const since = new Date(tx.now.getTime() - DAY_MS)
  const today = await tx.db.partnerSearch.count({ where: { contactEmail, createdAt: { gt: since } } })
  if (today >= MOST_A_DAY) {
    return 'Plusieurs recherches viennent déjà d’être écrites avec cette adresse. Réessayez demain.'
  }
  const live = await tx.db.partnerSearch.count({
    where: { contactEmail, state: { in: ['SUBMITTED', 'PUBLISHED'] } },
  })
  if (live >= MOST_LIVE) return `Cette adresse a déjà ${live} recherches en cours.`
  const awaiting = await tx.db.partnerSearch.count({
    where: { state: 'AWAITING_EMAIL', createdAt: { gt: since } },
  })
  return awaiting >= MOST_UNCONFIRMED
    ? 'Le portail reçoit trop de recherches aujourd’hui. Votre saisie est gardée\u00a0: réessayez demain.'
    : null
}
