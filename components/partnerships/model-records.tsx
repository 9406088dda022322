import { SearchForm } from '@/components/ui/search-form'
import { SectionHeading } from '@/components/ui/section-heading'
import type { NewFilePage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'

/** Records that a new file may start from: one's own, or any of the register once looked for. */
export function ModelRecords({ page: { q, models } }: { page: NewFilePage }) {
  return (
    <section className="mt-16 max-w-4xl">
      <SectionHeading
        title="Partir d’une fiche existante"
        lead="Pour un second partenariat avec les mêmes parties, ou pour suivre l’exemple d’un autre. Ni les dates, ni les montants, ni les documents ne sont copiés."
      />
      <SearchForm
        action={routes.newSubmission}
        label="Chercher une fiche du registre par son titre"
        submitLabel="Chercher"
        defaultValue={q}
      />
      <p role="status" className="mt-5 font-semibold">
        {q ? (models.length > 0 ? 'Fiches trouvées' : 'Aucune fiche ne correspond.') : null}
        {!q && models.length > 0 && 'Fiches de votre collectivité'}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {models.map(({ slug, title, parties }) => (
          <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
            <span className="min-w-0">
              <a href={routes.partnership(slug)} className="font-semibold">
                {title}
              </a>
              <span className="block text-fine text-muted">{parties.join(', ')}</span>
            </span>
            <a href={routes.copyPartnership(slug)} className="inline-flex min-h-11 items-center">
              Copier<span className="sr-only"> {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
