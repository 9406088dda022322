import 'server-only'
import { db } from '@/lib/platform/db'

/** Addresses of the standing pages; the text of each is a row of the database. */
export type StandingSlug = 'qui-sommes-nous' | 'mentions-legales' | 'donnees-personnelles' | 'accessibilite'

export type StandingPage = { slug: string; title: string; body: string; updatedAt: Date }

/** A standing page, public to everybody; null while nobody has written it. */
export function standingPage(slug: StandingSlug): Promise<StandingPage | null> {
  return db.standingPage.findUnique({
    where: { slug },
    select: { slug: true, title: true, body: true, updatedAt: true },
  })
}
