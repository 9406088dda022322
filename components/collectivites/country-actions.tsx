import { ButtonLink } from '@/components/ui/button'
import type { CountryPage } from '@/lib/collectivites/countries/queries'
import { routes } from '@/lib/platform/routes'

/** What one may do from the page of a country. */
export function CountryActions({ page }: { page: CountryPage }) {
  return (
    <div data-print="hide" className="mt-8 flex flex-wrap gap-3">
      <ButtonLink href={routes.partnershipsWith(`pays=${page.slug}`)}>
        Chercher dans ses partenariats
      </ButtonLink>
      <ButtonLink href={routes.countryDirectory(page.slug)} variant="secondary">
        Répertoire du pays (PDF)
      </ButtonLink>
      <ButtonLink href={`${routes.partnerSearches}?pays=${page.slug}`} variant="secondary">
        Recherches de partenaires
      </ButtonLink>
    </div>
  )
}
