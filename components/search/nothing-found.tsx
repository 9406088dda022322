import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { routes } from '@/lib/platform/routes'
import type { Suggestions } from '@/lib/search/suggestions/queries'
import { searchAddress } from './search-address'

/** Nothing was found: names that are close, the request with a word less, and other ways in. */
export function NothingFound({ asked, suggestions }: { asked: string; suggestions: Suggestions }) {
  const { names, shorter } = suggestions
  return (
    <EmptyState
      title={`Rien n’a été trouvé pour «\u00a0${asked}\u00a0»`}
      action={
        <>
          <ButtonLink href={routes.groups} variant="secondary">
            Parcourir les groupes
          </ButtonLink>
          <ButtonLink href={routes.partnerships} variant="secondary">
            Parcourir les partenariats
          </ButtonLink>
        </>
      }
    >
      {names.length > 0 && (
        <div className="mb-5">
          <p className="font-semibold text-ink">Vouliez-vous dire&nbsp;?</p>
          <ul className="flex flex-wrap justify-center gap-x-6">
            {names.map((name) => (
              <li key={name}>
                <a href={searchAddress(name)} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {shorter.length > 0 && (
        <div className="mb-5">
          <p className="font-semibold text-ink">Avec un mot de moins</p>
          <ul>
            {shorter.map(({ asked: text, total }) => (
              <li key={text}>
                <a href={searchAddress(text)} className="inline-flex min-h-11 items-center">
                  {text}
                </a>{' '}
                ({total > 1 ? `${total} résultats` : '1 résultat'})
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        Les accents, les majuscules, les traits d’union et les apostrophes ne comptent pas. Vérifiez
        l’orthographe, ou essayez le nom d’une ville, d’un pays ou d’un thème.
      </p>
    </EmptyState>
  )
}
