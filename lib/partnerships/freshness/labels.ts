/** How long ago a collectivité vouched for a record, from the freshest; written so in addresses. */
export const freshnessBands = ['recente', 'a-verifier', 'ancienne', 'jamais'] as const

export type Freshness = (typeof freshnessBands)[number]

/** A band, as a filter offers it. */
export const freshnessLabels: Record<Freshness, string> = {
  recente: 'Vérifiée depuis moins d’un an',
  'a-verifier': 'Vérifiée il y a un à deux ans',
  ancienne: 'Vérifiée il y a plus de deux ans',
  jamais: 'Jamais vérifiée',
}

/** What a badge adds after the day; nothing while it is recent. */
export const freshnessCalls: Record<Freshness, string | null> = {
  recente: null,
  'a-verifier': 'à vérifier',
  ancienne: 'ancien',
  jamais: null,
}
