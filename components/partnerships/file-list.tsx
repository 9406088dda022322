import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import type { FileCard } from '@/lib/partnerships/files/queries'
import { submissionNextSteps } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'
import { SubmissionBadge } from './submission-badge'

type FileListProps = { files: FileCard[]; showCollectivite: boolean }

/** Files, each with its state, what is asked, and the way on. */
export function FileList({ files, showCollectivite }: FileListProps) {
  return (
    <ul className="space-y-4">
      {files.map((file) => (
        <li key={file.id} className="rounded-card border border-line bg-surface p-5">
          <FileItem file={file} showCollectivite={showCollectivite} />
        </li>
      ))}
    </ul>
  )
}

function FileItem({ file, showCollectivite }: { file: FileCard; showCollectivite: boolean }) {
  const { id, title, partners, collectivite, state, isRevision, updatedAt, message, canWrite, resumeAt } =
    file
  const canResume = canWrite && (state === 'DRAFT' || state === 'TO_CORRECT')
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-2xl">
        <p className="mb-1.5 flex flex-wrap items-center gap-2">
          <SubmissionBadge state={state} />
          {isRevision && <Badge>Modification d’une fiche publiée</Badge>}
        </p>
        <h2 className="text-h3">
          <a href={routes.submission(id)}>{title || 'Nouveau partenariat'}</a>
        </h2>
        <p className="mt-1 text-fine text-muted">
          {showCollectivite && `${collectivite} · `}
          {partners.length > 0 && `Avec ${partners.slice(0, 3).join(', ')} · `}
          Enregistré le <DateTimeText value={updatedAt} />
        </p>
        <p className="mt-2">{submissionNextSteps[state]}</p>
        {message && (
          <blockquote className="mt-3 whitespace-pre-line border-accent border-l-4 pl-4">
            {message}
          </blockquote>
        )}
      </div>
      {canResume ? (
        <ButtonLink href={routes.submissionStep(id, resumeAt)}>
          {state === 'DRAFT' ? 'Reprendre' : 'Compléter'}
        </ButtonLink>
      ) : (
        <ButtonLink href={routes.submission(id)} variant="secondary">
          Voir le dossier
        </ButtonLink>
      )}
    </div>
  )
}
