import 'server-only'
import { config } from '@/lib/platform/config'
import { routes } from '@/lib/platform/routes'
import type { Tx } from '@/lib/platform/transaction'
import { messageForAuthor } from '../mails/message-for-author'
import type { Notice } from './find-notice'

type Words = { senderName: string; institution: string; senderEmail: string; text: string }

/** Puts a message whose sender is known on its way to the author of a notice. */
export async function passOn(
  tx: Tx,
  notice: Notice,
  { senderName, institution, senderEmail, text }: Words,
): Promise<void> {
  const home = config().appUrl
  const { id, title, slug, contactName: displayName, contactEmail: to } = notice
  const link = `${home}${routes.partnerSearch(slug)}`
  const words = { senderName, institution, senderEmail, text }
  await tx.mail(messageForAuthor({ to, displayName, title, ...words, link, home }))
  await tx.audit('search.message-passed-on', { kind: 'search', id }, { title })
}
