import { registerParameters } from '@/lib/partnerships/register/labels'
import type { RegisterFilters } from '@/lib/partnerships/register/schema'
import { routes } from '@/lib/platform/routes'

/** The register's filters as its address carries them: pairs, for a key may come back. */
export type RegisterQuery = [string, string][]

/** EN_COURS is written « en-cours » in addresses. */
export function addressWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** The filters in use, ready for an address, without the page. */
export function registerQuery(filters: RegisterFilters): RegisterQuery {
  return registerParameters({ ...filters, page: 1 })
}

/** Address of the register with these filters. */
export function registerHref(query: RegisterQuery, page = 1): string {
  const pairs = page > 1 ? [...query, ['page', String(page)]] : query
  const parameters = new URLSearchParams(pairs)
  return parameters.size > 0 ? `${routes.partnerships}?${parameters}` : routes.partnerships
}
