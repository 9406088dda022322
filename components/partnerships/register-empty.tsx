import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { routes } from '@/lib/platform/routes'
import { registerHref } from './register-href'

/** A search with less filters, and how many records it would find. */
export type WayOut = {
  /** Without this filter, or with this one alone. */
  change: 'without' | 'alone'
  filter: string
  label: string
  href: string
  total: number
}

/** Nothing found: which filter to remove, the most fruitful first. */
export function RegisterEmpty({ waysOut }: { waysOut: WayOut[] }) {
  const fruitful = waysOut.toSorted((a, b) => b.total - a.total)
  return (
    <EmptyState
      title="Aucun partenariat ne correspond"
      action={
        <ButtonLink href={registerHref([])} variant="secondary">
          Voir tout le registre
        </ButtonLink>
      }
    >
      {fruitful.length > 0 ? (
        <>
          <p>Avec moins de filtres, il y en aurait&nbsp;:</p>
          <ul className="mt-3 inline-block text-left">
            {fruitful.map(({ change, filter, label, href, total }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {change === 'without' ? 'Sans' : 'Seulement'} «&nbsp;{filter}&nbsp;: {label}&nbsp;»
                </a>
                &nbsp;: {total > 1 ? `${total} partenariats` : '1 partenariat'}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Essayez un seul mot, ou moins de filtres.</p>
      )}
      <p className="mt-3">
        Votre collectivité a un partenariat qui n’est pas ici&nbsp;?{' '}
        <a href={routes.myPartnerships}>Déclarez-le</a>.
      </p>
    </EmptyState>
  )
}
