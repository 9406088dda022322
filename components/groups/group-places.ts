import type { GroupCard } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'

/** Running country groups as places of the map of the world. */
export function groupPlaces(
  groups: (GroupCard & { partnerships?: number | null })[],
): { numeric: string; label: string; href: string }[] {
  return groups
    .filter(({ kind, status }) => kind === 'PAYS' && status === 'ACTIVE')
    .flatMap(({ slug, countries, partnerships }) =>
      countries.map(({ numeric, name }) => ({
        numeric,
        label: `${name}\u00a0: groupe-pays${partnerships ? `, ${partnershipWords(partnerships)}` : ''}`,
        href: routes.group(slug),
      })),
    )
}

function partnershipWords(count: number): string {
  return count === 1 ? '1 partenariat' : `${count} partenariats`
}
