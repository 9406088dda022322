import { randomUUID } from 'node:crypto'
import { aMember, aPerson, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aCountry, aTheme } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { formStamp, linkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { dayIn } from '@/lib/platform/zoned-time'

type Db = Prisma.TransactionClient

let serial = 0

/** A day in Paris, so many days from today. */
export function dayFromNow(days: number): string {
  return dayIn('Europe/Paris', new Date(Date.now() + days * 86_400_000))
}

type SearchValues = Omit<Partial<Prisma.PartnerSearchUncheckedCreateInput>, 'expiresOn' | 'id'> & {
  id?: string
  expiresOn?: string
  countryCodes?: string[]
  themeCodes?: string[]
}

/** A notice on the board: of an authority of Mali or, with a `collectiviteId`, of a French one. */
export async function aSearch(
  db: Db,
  { countryCodes = [], themeCodes = [], expiresOn, ...values }: SearchValues = {},
) {
  const n = ++serial
  const id = values.id ?? randomUUID()
  const state = values.state ?? 'PUBLISHED'
  const isFrench = Boolean(values.collectiviteId)
  for (const alpha2 of ['ML', ...countryCodes]) await aCountry(db, { alpha2 })
  const purpose = state === 'AWAITING_EMAIL' ? 'confirm-search' : 'manage-search'
  const side = isFrench
    ? { side: 'FRENCH' as const, authorId: values.authorId ?? (await aPerson(db)).id }
    : {
        side: 'FOREIGN' as const,
        authorityName: `Commune ${n}`,
        countryCode: 'ML',
        level: 'LOCAL' as const,
        tokenHash: linkTokenHash(linkToken(purpose, id)),
      }
  return db.partnerSearch.create({
    data: {
      slug: `recherche-${n}`,
      title: `Recherche ${n}`,
      text: 'Nous cherchons un partenaire pour un projet d’eau potable dans nos écoles.',
      contactName: 'Awa Diarra',
      contactEmail: `auteur-${n}@example.org`,
      ...side,
      ...(state === 'AWAITING_EMAIL' ? {} : { submittedAt: new Date('2026-01-10T09:00:00Z') }),
      ...(state === 'PUBLISHED'
        ? { publishedAt: new Date('2026-01-12T09:00:00Z'), expiresOn: new Date(expiresOn ?? dayFromNow(200)) }
        : {}),
      ...(state === 'REFUSED' ? { decisionMessage: 'Hors sujet.' } : {}),
      ...values,
      id,
      state,
      wishedCountries: { create: countryCodes.map((countryCode) => ({ countryCode })) },
      themes: { create: themeCodes.map((themeCode) => ({ themeCode })) },
    },
  })
}

type MessageValues = Omit<Partial<Prisma.PartnerSearchMessageUncheckedCreateInput>, 'id'> & {
  id?: string
  searchId: string
}

/** A message to the author of a notice, whose sender has not confirmed their address yet. */
export function aMessage(db: Db, values: MessageValues) {
  const id = values.id ?? randomUUID()
  return db.partnerSearchMessage.create({
    data: {
      senderName: 'Jeanne Petit',
      institution: 'Ville de Brest',
      senderEmail: 'jeanne@brest.example.org',
      text: 'Votre projet nous intéresse, parlons-en.',
      tokenHash: linkTokenHash(linkToken('search-message', id)),
      ...values,
      id,
    },
  })
}

/** Stamp of a form that a person has had the time to fill in. */
export function aStamp(secondsAgo = 60): string {
  return formStamp(new Date(Date.now() - secondsAgo * 1000))
}

/** Everybody around the board, with a theme and a country to choose. */
export async function aBoard(db: Db) {
  const collectivite = await aCollectivite(db, { name: 'Angers', slug: 'angers', population: 155_000 })
  const other = await aCollectivite(db, { name: 'Nantes', slug: 'nantes' })
  const agent = await aMember(db, { collectiviteId: collectivite.id, displayName: 'Claire Martin' })
  const elu = await aMember(db, { collectiviteId: collectivite.id, role: 'ELU' })
  const stranger = await aMember(db, { collectiviteId: other.id })
  const officer = await aStaffMember(db)
  const second = await aStaffMember(db)
  const theme = await aTheme(db)
  await aCountry(db)
  return {
    collectivite,
    other,
    theme,
    agent: agent.viewer,
    elu: elu.viewer,
    stranger: stranger.viewer,
    officer: officer.viewer,
    second: second.viewer,
    visitor: VISITOR,
    /** What an authority of Mali types. */
    proposal: (values: object = {}) => ({
      title: 'Une commune cherche un partenaire',
      text: 'Nous cherchons une collectivité française pour travailler sur l’eau dans nos écoles.',
      themes: [theme.code, ''],
      wishedLeast: '',
      wishedMost: '',
      authorityName: 'Commune d’essai',
      country: 'ML',
      level: 'LOCAL',
      population: '12 000',
      contactName: 'Awa Diarra',
      contactEmail: 'awa@commune.example.org',
      stamp: aStamp(),
      website: '',
      submissionKey: randomUUID(),
      ...values,
    }),
    /** What a French collectivité types. */
    post: (values: object = {}) => ({
      title: 'Angers cherche une commune',
      text: 'Nous cherchons une commune avec laquelle travailler sur l’eau dans les écoles.',
      themes: [theme.code],
      countries: ['ML', ''],
      wishedLeast: '5 000',
      wishedMost: '50 000 habitants',
      submissionKey: randomUUID(),
      ...values,
    }),
  }
}
