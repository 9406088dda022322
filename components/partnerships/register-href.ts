import { type FacetKey, registerParameters } from '@/lib/partnerships/register/labels'
import type { RegisterFilters } from '@/lib/partnerships/register/schema'
import { routes } from '@/lib/platform/routes'

/** What the address of the register carries: pairs, for a key may come back. */
export type RegisterQuery = [name: string, value: string][]

/** How the same results are shown. */
export type RegisterLook = 'liste' | 'tableau' | 'carte'

/** The look an address asks for; a list unless said otherwise. */
export function registerLook(raw: string | string[] | undefined): RegisterLook {
  return raw === 'tableau' || raw === 'carte' ? raw : 'liste'
}

/** The filters in use, ready for an address, without the page. */
export function registerQuery(filters: RegisterFilters, look: RegisterLook = 'liste'): RegisterQuery {
  const query = registerParameters({ ...filters, page: 1 })
  return look === 'liste' ? query : [...query, ['vue', look]]
}

/** Address of the register with these filters. */
export function registerHref(query: RegisterQuery, page = 1): string {
  const search = queryString(page > 1 ? [...query, ['page', String(page)]] : query)
  return search ? `${routes.partnerships}?${search}` : routes.partnerships
}

/** The same as the end of any address; empty without filters. */
export function queryString(query: RegisterQuery): string {
  return new URLSearchParams(query).toString()
}

/** The query with one value more, or without it when it is there already. */
export function toggled(query: RegisterQuery, key: FacetKey, value: string): RegisterQuery {
  const without = query.filter(([name, one]) => name !== key || one !== value)
  return without.length < query.length ? without : [...query, [key, value]]
}

/** The query without the values of one key, then with those given. */
export function replaced(query: RegisterQuery, key: string, ...values: string[]): RegisterQuery {
  return [...query.filter(([name]) => name !== key), ...values.map((value): [string, string] => [key, value])]
}
