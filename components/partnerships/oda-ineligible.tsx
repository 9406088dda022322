import { SectionHeading } from '@/components/ui/section-heading'
import type { OdaPage } from '@/lib/partnerships/oda/queries'
import { routes } from '@/lib/platform/routes'

/** Partnerships that the declaration leaves out, and why. */
export function OdaIneligible({ page: { ineligible, year, isCovered } }: { page: OdaPage }) {
  return (
    <section className="mb-14">
      <SectionHeading
        title="Partenariats hors de la déclaration"
        lead={
          isCovered
            ? `Leur pays n’est pas, pour ${year}, sur la liste du CAD que tient le portail.`
            : `Le portail ne sait pas si leur pays était éligible en ${year}.`
        }
      />
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {ineligible.map(({ slug, title, countries }) => (
          <li key={slug} className="border-line border-b pb-3">
            <a href={routes.partnership(slug)}>{title}</a>
            <span className="block text-fine text-muted">
              {countries.map(({ name }) => name).join(', ') || 'Aucune autorité partenaire connue'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
