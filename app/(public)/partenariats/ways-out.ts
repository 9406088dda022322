import type { WayOut } from '@/components/partnerships/register-empty'
import { type RegisterLook, registerHref, registerQuery } from '@/components/partnerships/register-href'
import { VISITOR } from '@/lib/accounts/policy'
import { facetKeys, facetLabels } from '@/lib/partnerships/register/labels'
import { type RegisterPage, registerCount } from '@/lib/partnerships/register/queries'

/** What each filter in use costs, when nothing is left: the address without it, and how many records that finds. */
export async function waysOut(page: RegisterPage, look: RegisterLook): Promise<WayOut[]> {
  const { filters, facets } = page
  if (page.total > 0) return []
  const labelOf = (key: string, value: string) =>
    facets.find((facet) => facet.key === key)?.values.find((one) => one.value === value)?.label ?? value
  const without = [
    ...(filters.q ? [{ filter: 'Recherche', label: filters.q, rest: { ...filters, q: '' } }] : []),
    ...facetKeys
      .filter((key) => filters[key].length > 0)
      .map((key) => ({
        filter: facetLabels[key],
        label: filters[key].map((value) => labelOf(key, value)).join(', '),
        rest: { ...filters, [key]: [] },
      })),
  ]
  return Promise.all(
    without.map(async ({ filter, label, rest }) => ({
      filter,
      label,
      href: registerHref(registerQuery(rest, look)),
      total: await registerCount(VISITOR, rest),
    })),
  )
}
