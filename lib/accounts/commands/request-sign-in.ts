import 'server-only'
import { randomBytes } from 'node:crypto'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { transaction } from '@/lib/platform/transaction'
import { hashLinkToken, LINK_MINUTES } from '../auth'
import { signInLink } from '../mails/sign-in-link'
import type { Viewer } from '../policy'
import { SignInRequest } from '../schema'

/** Links one address may be sent within `LINK_MINUTES`. */
const MAX_LINKS = 5

/**
 * Mails a sign-in link. The answer is the same whether or not the address has an account, so that
 * nobody learns who is registered; only an address with an open account is written to.
 */
export async function requestSignIn(viewer: Viewer, raw: unknown): Promise<Outcome<{ email: string }>> {
  const input = parseInput(SignInRequest, raw)
  if (!input.ok) return input
  const { email, retour } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    // One request at a time per address, or two at once would both count four links.
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${email}))`
    const since = new Date(tx.now.getTime() - LINK_MINUTES * 60_000)
    const recent = await tx.db.signInToken.count({ where: { email, createdAt: { gt: since } } })
    if (recent >= MAX_LINKS) {
      return refuse(
        'closed',
        'Plusieurs liens viennent déjà d’être demandés pour cette adresse. Réessayez dans une heure.',
      )
    }
    const token = randomBytes(32).toString('hex')
    const expiresAt = new Date(tx.now.getTime() + LINK_MINUTES * 60_000)
    await tx.db.signInToken.create({
      data: { email, tokenHash: hashLinkToken(token), expiresAt, createdAt: tx.now },
    })
    const person = await tx.db.person.findFirst({ where: { email, disabledAt: null } })
    if (person) {
      const query = new URLSearchParams({ jeton: token, email, ...(retour ? { retour } : {}) })
      const home = config().appUrl
      const link = `${home}${routes.signInLink}?${query}`
      await tx.audit('sign-in.requested', { kind: 'person', id: person.id })
      await tx.mail(
        signInLink({ to: email, displayName: person.displayName, link, minutes: LINK_MINUTES, home }),
      )
    }
    return ok({ email })
  })
}
