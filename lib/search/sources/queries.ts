import 'server-only'
import type { SearchCard, Source } from '../matching/queries'
import { event, group } from '../network/queries'
import { association, collectivite, country, partner } from '../places/queries'
import { partnershipCards } from '../register/queries'
import type { SearchKind } from '../rules'
import { article, fund, page, publication } from '../texts/queries'

/** Everything found by reading its own rows: a new kind is one more line here. */
export const scannedSources: Record<Exclude<SearchKind, 'partnership'>, Source> = {
  group,
  country,
  collectivite,
  partner,
  event,
  article,
  publication,
  fund,
  association,
  page,
}

/** Cards of these rows, in their order. */
export async function cardsOf(kind: SearchKind, refs: string[]): Promise<SearchCard[]> {
  const rows = await (kind === 'partnership' ? partnershipCards(refs) : scannedSources[kind].cards(refs))
  const byRef = new Map(
    rows.map(({ ref, href, title, meta = [], excerpt = null, date = null }) => [
      ref,
      { href, title, meta: meta.filter((fact) => typeof fact === 'string'), excerpt, date },
    ]),
  )
  return refs.flatMap((ref) => byRef.get(ref) ?? [])
}
