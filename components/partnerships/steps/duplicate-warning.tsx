import { Alert } from '@/components/ui/alert'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { partnershipStatuses } from '@/lib/partnerships/labels'
import { routes } from '@/lib/platform/routes'

/** What already links the same parties, and what to do instead of writing it again. */
export function DuplicateWarning({ duplicates }: { duplicates: StepPage['duplicates'] }) {
  const { records, files, otherFiles } = duplicates
  if (records.length + files.length + otherFiles === 0) return null
  return (
    <Alert tone="warning" title="Ce partenariat existe peut-être déjà">
      {records.length > 0 && (
        <>
          <p>Le registre lie déjà ces collectivités&nbsp;:</p>
          <ul className="list-disc space-y-2 pl-5">
            {records.map((record) => (
              <li key={record.slug}>
                <a href={routes.partnership(record.slug)}>{record.title}</a>
                <span className="text-muted">
                  {[record.status && partnershipStatuses[record.status].toLowerCase(), record.startYear]
                    .filter(Boolean)
                    .map((fact) => ` · ${fact}`)}
                </span>
                {record.isOwn && (
                  <span className="block">
                    <a href={routes.myRecord(record.slug)} className="mr-4 inline-block py-1">
                      La confirmer<span className="sr-only">&nbsp;: {record.title}</span>
                    </a>
                    <a href={routes.editPartnership(record.slug)} className="inline-block py-1">
                      La modifier<span className="sr-only">&nbsp;: {record.title}</span>
                    </a>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {files.length > 0 && (
        <>
          <p>Un dossier de votre collectivité est déjà ouvert avec les mêmes parties&nbsp;:</p>
          <ul className="list-disc pl-5">
            {files.map(({ id, title }) => (
              <li key={id}>
                <a href={routes.submission(id)}>{title || 'Nouveau partenariat'}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {otherFiles > 0 && (
        <p>
          {otherFiles === 1
            ? 'Une autre collectivité a un dossier ouvert avec les mêmes parties.'
            : `D’autres collectivités ont ${otherFiles} dossiers ouverts avec les mêmes parties.`}{' '}
          Accordez-vous avec les collectivités concernées&nbsp;: un partenariat n’a qu’une fiche.
        </p>
      )}
      <p>
        S’il s’agit du même partenariat, n’ouvrez pas de nouvelle fiche. Sinon, continuez&nbsp;: rien ne vous
        en empêche.
      </p>
    </Alert>
  )
}
