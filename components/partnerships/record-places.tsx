import { SectionHeading } from '@/components/ui/section-heading'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

/** Ways on from a record: its countries, on the map and in the list. */
export function RecordPlaces({ page }: { page: RecordPage }) {
  const countries = new Map(page.foreign.map(({ country }) => [country.slug, country.name]))
  if (countries.size === 0) return null
  return (
    <section data-print="hide">
      <SectionHeading title="Autour de ce partenariat" />
      <ul className="space-y-2">
        {[...countries].map(([slug, name]) => (
          <li key={slug} className="flex flex-wrap gap-x-6">
            <a href={routes.country(slug)} className="inline-flex min-h-11 items-center font-semibold">
              {name}&nbsp;: qui d’autre travaille ici
            </a>
            <a
              href={`${routes.partnerships}?${new URLSearchParams({ pays: slug, vue: 'carte' })}`}
              className="inline-flex min-h-11 items-center"
            >
              Voir sur la carte<span className="sr-only">&nbsp;: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
