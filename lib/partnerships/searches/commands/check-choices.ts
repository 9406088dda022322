import 'server-only'
import type { FieldErrors } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'

type Chosen = { themes: string[]; countries: string[]; country?: string }

/** Choices that the lists do not offer, by field; null when all are known. */
export async function checkChoices(
  tx: Tx,
  { themes, countries, country }: Chosen,
): Promise<FieldErrors | null> {
  const faults: FieldErrors = {}
  const known = await tx.db.theme.count({ where: { code: { in: themes }, validTo: null } })
  if (known < themes.length) faults['themes.0'] = 'Choisissez des thèmes de la liste.'
  const places = await tx.db.country.count({ where: { alpha2: { in: countries } } })
  if (places < countries.length) faults['countries.0'] = 'Choisissez des pays de la liste.'
  if (country !== undefined) {
    const seat = await tx.db.country.count({ where: { alpha2: country, NOT: { alpha2: 'FR' } } })
    if (seat === 0) faults.country = 'Choisissez un pays de la liste, autre que la France.'
  }
  return Object.keys(faults).length > 0 ? faults : null
}
