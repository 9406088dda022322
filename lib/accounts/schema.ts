import { z } from 'zod'

/**
 * A login address: normalised (NFKC) first, then checked as plain ASCII, one address only. Order matters:
 * full-width signs once let a link be mailed to a stranger (CVE-2026-73420).
 */
export const LoginEmail = z
  .string()
  .max(300)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .email({ error: 'Écrivez une adresse comme prenom.nom@ville.fr.' })
      .max(254, 'Cette adresse est trop longue.')
      .regex(/^[\x21-\x7e]+$/, 'Écrivez une adresse comme prenom.nom@ville.fr.'),
  )

/** A page of this portal to come back to after signing in; anything else is dropped. */
export const ReturnPath = z
  .string()
  .max(300)
  .regex(/^\/(espace|gestion)(?:[/?]|$)[^\\]*$/)
  .optional()
  .catch(undefined)

export const SignInRequest = z.object({ email: LoginEmail, retour: ReturnPath })

export const ProfileInput = z.object({
  displayName: z.string().trim().min(2, 'Écrivez votre nom.').max(120, '120 caractères au plus.'),
  jobTitle: z.string().trim().max(160, '160 caractères au plus.').default(''),
})
