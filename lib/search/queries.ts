import 'server-only'
import { type Page, pageNumber } from '@/lib/platform/paging'
import { findHits, readSearch } from './hits/queries'
import { searchKinds } from './labels'
import type { Hit, SearchCard } from './matching/queries'
import { type SearchKind, type SearchText, searchKindOrder } from './rules'
import { cardsOf } from './sources/queries'
import { type Suggestions, suggestions } from './suggestions/queries'

type Parameters = Record<string, string | string[] | undefined>

/** Results shown of each kind before « all of them », and on a page of one kind. */
const SHOWN = 4
const PAGE_SIZE = 20

export type SearchGroup = { kind: SearchKind; total: number; cards: SearchCard[] }

export type SearchPage = { asked: string } & (
  | { state: 'empty' }
  | { state: 'too-short' }
  | { state: 'nothing'; suggestions: Suggestions }
  /** The best of each kind, the kind of the best result first. */
  | { state: 'overview'; total: number; groups: SearchGroup[] }
  /** One kind, page by page; the other kinds by their counts. */
  | {
      state: 'kind'
      total: number
      kind: SearchKind
      groups: Omit<SearchGroup, 'cards'>[]
      list: Page<SearchCard>
    }
)

/** The search over everything public: what a visitor may see, whoever looks. */
export async function searchPage(parameters: Parameters): Promise<SearchPage> {
  const raw = typeof parameters.q === 'string' ? parameters.q : ''
  const asked = raw.replace(/\s+/g, ' ').trim().slice(0, 200)
  if (asked === '') return { state: 'empty', asked }
  const text = await readSearch(raw)
  if (!text) return { state: 'too-short', asked }
  const hits = await findHits(text, { kinds: searchKindOrder, skip: 0, take: SHOWN })
  if (hits.length === 0)
    return { state: 'nothing', asked, suggestions: await suggestions(text, searchKindOrder) }
  const groups = groupsOf(hits)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const kind = searchKindOrder.find((name) => searchKinds[name].address === parameters.type)
  const chosen = groups.find((group) => group.kind === kind)
  if (chosen) {
    const list = await kindPage(text, chosen, pageNumber(parameters.page))
    return { state: 'kind', asked, total, kind: chosen.kind, groups, list }
  }
  const shown = await Promise.all(
    groups.map(async ({ kind: name, total: count, refs }) => ({
      kind: name,
      total: count,
      cards: await cardsOf(name, refs),
    })),
  )
  return { state: 'overview', asked, total, groups: shown }
}

type Found = { kind: SearchKind; total: number; refs: string[]; best: number }

/** Hits by kind, the kind of the best hit first, else in the usual order. */
function groupsOf(hits: Hit[]): Found[] {
  const groups = searchKindOrder.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    const [first] = own
    return first ? [{ kind, total: first.total, refs: own.map(({ ref }) => ref), best: first.score }] : []
  })
  return groups.sort((a, b) => b.best - a.best)
}

async function kindPage(text: SearchText, { kind, total }: Found, asked: number): Promise<Page<SearchCard>> {
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(asked, pageCount)
  const hits = await findHits(text, { kinds: [kind], skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
  const items = await cardsOf(
    kind,
    hits.map(({ ref }) => ref),
  )
  return { items, total, page, pageCount }
}
