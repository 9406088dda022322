import type { RegisterFilters } from '@/lib/partnerships/register/schema'
import { routes } from '@/lib/platform/routes'

/** Values of the register's filters as its address carries them. */
export type RegisterQuery = Partial<Record<Exclude<keyof RegisterFilters, 'page'>, string>>

/** EN_COURS is written « en-cours » in addresses. */
export function addressWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** The filters in use, ready for an address; the usual order needs no mention. */
export function registerQuery({
  q,
  pays,
  theme,
  niveau,
  statut,
  region,
  tri,
}: RegisterFilters): RegisterQuery {
  return {
    ...(q && { q }),
    ...(pays && { pays }),
    ...(theme && { theme }),
    ...(niveau && { niveau: addressWord(niveau) }),
    ...(statut && { statut: addressWord(statut) }),
    ...(region && { region }),
    ...(tri !== 'titre' && { tri }),
  }
}

/** Address of the register with these filters. */
export function registerHref(query: RegisterQuery, page = 1): string {
  const parameters = new URLSearchParams({ ...query, ...(page > 1 && { page: String(page) }) })
  return parameters.size > 0 ? `${routes.partnerships}?${parameters}` : routes.partnerships
}
