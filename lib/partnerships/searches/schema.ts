import { z } from 'zod'
import { LoginEmail } from '@/lib/accounts/schema'
import { PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { manyLines, oneLine } from '@/lib/platform/typed-text'

const filled = (text: string) => text.length > 0
const SearchId = z.uuid('Cette recherche n’existe pas.')
const SubmissionKey = z.uuid('Rechargez la page avant d’envoyer ce formulaire.')
const Token = z.string().regex(/^[0-9a-f]{64}$/, 'Ce lien est incomplet.')

/** The last part of an address. */
export const Slug = z.string().regex(/^[a-z0-9-]{1,120}$/, 'Cette recherche n’existe pas.')

/** Rows of selects: empty ones and doubles are dropped. */
const choices = (shape: RegExp, most: number, message: string) =>
  z
    .array(z.string(message).refine((code) => code === '' || shape.test(code), message))
    .max(most, `${most} choix au plus.`)
    .default([])
    .transform((codes) => [...new Set(codes.filter(filled))])

/** « 12 000 », or nothing. */
const Inhabitants = oneLine(20)
  .default('')
  .transform((text) => text.replace(/\s|habitants?/giu, ''))
  .refine((text) => /^\d{0,9}$/.test(text), 'Écrivez un nombre d’habitants, par exemple 12 000.')
  .transform((text) => (text === '' ? null : Number(text)))

const wished = {
  title: oneLine(120).refine((text) => text.length >= 8, 'Dites en quelques mots ce que vous cherchez.'),
  text: manyLines(4000).refine(
    (text) => text.length >= 40,
    'Présentez-vous et dites ce que vous cherchez, en quelques phrases.',
  ),
  themes: choices(/^[a-z0-9.-]{1,80}$/, 5, 'Choisissez un thème de la liste.').refine(
    (codes) => codes.length > 0,
    { path: [0], error: 'Choisissez un thème au moins.' },
  ),
  wishedLeast: Inhabitants,
  wishedMost: Inhabitants,
}

const sizesInOrder = ({
  wishedLeast,
  wishedMost,
}: {
  wishedLeast: number | null
  wishedMost: number | null
}) => wishedLeast === null || wishedMost === null || wishedLeast <= wishedMost
const sizeFault = { path: ['wishedMost'], error: 'Écrivez un nombre plus grand que le premier.' }

/** What a French collectivité posts; who writes for one only need not say which. */
export const SearchPost = z
  .object({
    ...wished,
    submissionKey: SubmissionKey,
    collectivite: z.string().max(120).default(''),
    countries: choices(/^[A-Z]{2}$/, 10, 'Choisissez un pays de la liste.'),
  })
  .refine(sizesInOrder, sizeFault)

/** What guards a form open to everybody: when it was shown, and a field people do not see. */
export const Guard = {
  stamp: z.string().max(200).default(''),
  website: z.string().max(500).default(''),
}

/** What an authority abroad writes, without an account. */
export const SearchProposal = z
  .object({
    ...wished,
    ...Guard,
    submissionKey: SubmissionKey,
    authorityName: oneLine(160).refine((text) => text.length >= 3, 'Écrivez le nom de votre collectivité.'),
    country: z.string().regex(/^[A-Z]{2}$/, 'Choisissez votre pays.'),
    level: z.enum(PartnerLevel, 'Choisissez un échelon.'),
    population: Inhabitants,
    contactName: oneLine(120).refine((text) => text.length >= 2, 'Écrivez votre nom.'),
    contactEmail: LoginEmail,
  })
  .refine(sizesInOrder, sizeFault)

export const TokenInput = z.object({ token: Token })

/** One’s own notice, or that of a mailed link. */
export const OwnSearch = z.union([z.object({ token: Token }), z.object({ id: SearchId })])

export const SearchAcceptance = z.object({
  id: SearchId,
  expiresOn: z.iso.date('Choisissez un jour du calendrier.'),
})

export const SearchRefusal = z.object({
  id: SearchId,
  reason: manyLines(2000).refine(
    (text) => text.length >= 10,
    'Expliquez la décision en une phrase au moins.',
  ),
})

const word = (shape: RegExp) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().regex(shape)).catch('')

/** Filters of the board as an address carries them; what is not understood is dropped. */
export const BoardFilters = z.object({
  q: z
    .preprocess(
      (value) => (Array.isArray(value) ? value[0] : value),
      z.string().transform((q) => q.trim().slice(0, 200)),
    )
    .catch(''),
  cote: word(/^(francaises|etrangeres)$/),
  pays: word(/^[a-z0-9-]{1,80}$/),
  theme: word(/^[a-z0-9.-]{1,80}$/),
  taille: word(/^[a-z0-9-]{1,40}$/),
})
