import { randomUUID } from 'node:crypto'
import { monthsAfter, USUAL_MONTHS } from '@/lib/partnerships/searches/rules'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { linkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { dayIn } from '@/lib/platform/zoned-time'
import { daysBefore } from '../event-dates'
import { initiativeFiles, type SearchEntry } from '../initiative-files'
import { idsBySlug } from './ids-by-slug'
import { peopleByEmail } from './people-by-email'

type Db = Prisma.TransactionClient
type IdOf = (name: string) => string

/** Loads the board; countries, themes, collectivités and people must be there. */
export async function loadPartnerSearches(db: Db, today: Date): Promise<number> {
  const entries = initiativeFiles.searches()
  const select = { id: true, slug: true }
  const collectiviteId = idsBySlug('partner-searches.yaml', await db.collectivite.findMany({ select }))
  const personId = await peopleByEmail(db)
  for (const entry of entries) {
    const { slug, title, text, state, daysAgo, wishedLeast, wishedMost, wishedCountries, themes } = entry
    const at = daysBefore(today, daysAgo)
    const lastDay = monthsAfter(dayIn('Europe/Paris', at), USUAL_MONTHS)
    await db.partnerSearch.create({
      data: {
        ...{ slug, title, text, state, wishedLeast, wishedMost },
        ...(await sideOf(db, entry, collectiviteId, personId)),
        createdAt: at,
        submittedAt: at,
        ...(state === 'PUBLISHED' ? { publishedAt: at, decidedAt: at, expiresOn: new Date(lastDay) } : {}),
        wishedCountries: { create: wishedCountries.map((countryCode) => ({ countryCode })) },
        themes: { create: themes.map((themeCode) => ({ themeCode })) },
      },
    })
  }
  return entries.length
}

async function sideOf(
  db: Db,
  { authority, collectivite, author }: SearchEntry,
  placeId: IdOf,
  personId: IdOf,
) {
  if (authority) {
    const { name: authorityName, country: countryCode, ...facts } = authority
    const id = randomUUID()
    const tokenHash = linkTokenHash(linkToken('manage-search', id))
    return { side: 'FOREIGN' as const, id, authorityName, countryCode, tokenHash, ...facts }
  }
  const authorId = personId(author ?? '')
  const person = await db.person.findUniqueOrThrow({ where: { id: authorId } })
  return {
    side: 'FRENCH' as const,
    id: randomUUID(),
    collectiviteId: placeId(collectivite ?? ''),
    authorId,
    contactName: person.displayName,
    contactEmail: person.email,
  }
}
