import { Alert } from '@/components/ui/alert'
import { DateText } from '@/components/ui/date-time'
import { SourceLink } from '@/components/ui/source-link'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

/** Where the record comes from, how to quote it, and whom to tell when it is wrong. */
export function RecordSources({ page }: { page: RecordPage }) {
  const { id, slug, title, source, note, address, updatedAt, correctionHref } = page
  return (
    <section className="space-y-4 text-fine">
      <h2 className="text-h3">Source et citation</h2>
      {source && (
        <p>
          <SourceLink source={source} />
        </p>
      )}
      {note && <p className="text-muted">Note sur la source&nbsp;: {note}</p>}
      <div>
        <h3 className="text-h4">Citer cette fiche</h3>
        <p className="mt-1 break-words">
          «&nbsp;{title}&nbsp;», registre des partenariats, portail de la coopération décentralisée, Cités
          Unies France, version du <DateText date={updatedAt} />, {address}.
        </p>
        <p className="mt-2 text-muted">
          L’adresse ne change pas. Identifiant permanent&nbsp;: <span className="break-all">{id}</span>
        </p>
      </div>
      <div data-print="hide">
        <Alert>
          <p>
            Une erreur, un oubli&nbsp;? <a href={correctionHref}>Proposez une correction</a>. Votre
            collectivité est partie à ce partenariat&nbsp;?{' '}
            <a href={routes.editPartnership(slug)}>Modifiez la fiche</a>.
          </p>
        </Alert>
      </div>
    </section>
  )
}
