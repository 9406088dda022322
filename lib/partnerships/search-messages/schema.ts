import { z } from 'zod'
import { LoginEmail } from '@/lib/accounts/schema'
import { manyLines, oneLine } from '@/lib/platform/typed-text'
import { Guard, Slug } from '../searches/schema'

const words = {
  slug: Slug,
  submissionKey: z.uuid('Rechargez la page avant d’envoyer ce formulaire.'),
  institution: oneLine(160).refine((text) => text.length >= 3, 'Écrivez le nom de votre institution.'),
  text: manyLines(4000).refine((text) => text.length >= 20, 'Écrivez votre message, en une phrase au moins.'),
  /** The author answers to the sender’s own address: the sender is told so, and agrees. */
  agrees: z.literal('oui', 'Cochez cette case\u00a0: sans votre adresse, on ne peut pas vous répondre.'),
}

/** A message of somebody signed in, whose address is known. */
export const MemberMessage = z.object(words)

/** A message of anybody else. */
export const VisitorMessage = z.object({
  ...words,
  ...Guard,
  senderName: oneLine(120).refine((text) => text.length >= 2, 'Écrivez votre nom.'),
  senderEmail: LoginEmail,
})
