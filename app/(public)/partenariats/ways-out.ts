import type { WayOut } from '@/components/partnerships/register-empty'
import { type RegisterLook, registerHref, registerQuery } from '@/components/partnerships/register-href'
import { VISITOR } from '@/lib/accounts/policy'
import { facetKeys, facetLabels } from '@/lib/partnerships/register/labels'
import { type RegisterPage, registerCount } from '@/lib/partnerships/register/queries'

type Filters = RegisterPage['filters']
type Attempt = { filter: string; label: string; without: Filters; alone: Filters }

/**
 * What to do when nothing is found: which one filter to drop, or which one to keep when dropping one is not enough.
 * Only searches that find something are proposed.
 */
export async function waysOut(page: RegisterPage, look: RegisterLook): Promise<WayOut[]> {
  if (page.total > 0) return []
  const attempts = attemptsOf(page)
  const without = await tried(attempts, 'without', look)
  return without.length > 0 || attempts.length < 3 ? without : tried(attempts, 'alone', look)
}

async function tried(attempts: Attempt[], change: 'without' | 'alone', look: RegisterLook) {
  const ways = await Promise.all(
    attempts.map(async ({ filter, label, [change]: filters }): Promise<WayOut> => {
      const total = await registerCount(VISITOR, filters)
      return { change, filter, label, href: registerHref(registerQuery(filters, look)), total }
    }),
  )
  return ways.filter(({ total }) => total > 0)
}

function attemptsOf({ filters, facets }: RegisterPage): Attempt[] {
  const none: Filters = { ...filters, q: '', ...Object.fromEntries(facetKeys.map((key) => [key, []])) }
  const labelOf = (key: string, value: string) =>
    facets.find((facet) => facet.key === key)?.values.find((one) => one.value === value)?.label ?? value
  const words = { filter: 'Recherche', label: filters.q, without: { ...filters, q: '' } }
  const alone = { ...none, q: filters.q }
  return [
    ...(filters.q ? [{ ...words, alone }] : []),
    ...facetKeys
      .filter((key) => filters[key].length > 0)
      .map((key) => ({
        filter: facetLabels[key],
        label: filters[key].map((value) => labelOf(key, value)).join(', '),
        without: { ...filters, [key]: [] },
        alone: { ...none, [key]: filters[key] },
      })),
  ]
}
