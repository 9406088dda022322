import type { Random } from './random'

/** What a reader asks of the register, as its address would carry it. */
export type Search = { kind: string; raw: Record<string, string | string[]> }

const KINDS = [
  'no filter',
  'one facet',
  'two facets',
  'three facets',
  'four facets',
  'common word',
  'rare word',
  'word and facets',
  'deep page',
] as const
const SORTS = ['titre', 'anciennete', 'ajout', 'verification']
const COMMON = ['eau', 'coopération', 'développement', 'jeunesse', 'saint', 'mali', 'allemagne', 'culture']
const RARE = ['festival', 'mangrove', 'abattoir', 'œuvres', 'journalisme', 'poésie', 'vaugny', 'charna']

/** Values of each facet, the usual ones first. */
export type FacetValues = Map<string, string[]>

/** A row of searches of every kind in turn: the same for the same seed and register. */
export function searchMix(random: Random, values: FacetValues, count: number): Search[] {
  return Array.from({ length: count }, (_, n) => {
    const kind = KINDS[n % KINDS.length] ?? 'no filter'
    return { kind, raw: { ...rawOf(kind, random, values), tri: random.pick(SORTS) } }
  })
}

function rawOf(kind: (typeof KINDS)[number], random: Random, values: FacetValues): Search['raw'] {
  switch (kind) {
    case 'no filter':
      return {}
    case 'one facet':
      return facets(random, values, 1)
    case 'two facets':
      return facets(random, values, 2)
    case 'three facets':
      return facets(random, values, 3)
    case 'four facets':
      return facets(random, values, 4)
    case 'common word':
      return { q: random.pick(COMMON) }
    case 'rare word':
      return { q: random.pick(RARE) }
    case 'word and facets':
      return { q: random.pick(COMMON), ...facets(random, values, random.between(1, 2)) }
    case 'deep page':
      return { page: String(random.between(2, 5_000)), ...facets(random, values, random.between(0, 1)) }
  }
}

/** One to three values in each of that many facets. */
function facets(random: Random, values: FacetValues, count: number): Record<string, string[]> {
  const left = [...values.keys()]
  const chosen: Record<string, string[]> = {}
  for (let n = 0; n < count; n++) {
    const [key = ''] = left.splice(random.between(0, left.length - 1), 1)
    const wanted = random.chance(0.7) ? 1 : random.between(2, 3)
    chosen[key] = [...new Set(Array.from({ length: wanted }, () => random.skewed(values.get(key) ?? [''])))]
  }
  return chosen
}
