import { Badge, type Tone } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import type { FileCard, MyPartnershipsPage } from '@/lib/partnerships/files/queries'
import { submissionNextSteps, submissionStates } from '@/lib/partnerships/submissions/labels'
import { routes } from '@/lib/platform/routes'

const SHOWN = 3

const tones: Partial<Record<FileCard['state'], Tone>> = { TO_CORRECT: 'warning', SUBMITTED: 'info' }

/** The files a member is at work on, what is asked of them first, and how many records are published. */
export function FilesAtHand({ page }: { page: MyPartnershipsPage }) {
  const files = page.files?.items.slice(0, SHOWN) ?? []
  const { publies } = page.counts
  return (
    <>
      {files.length === 0 ? (
        <EmptyState title="Aucun dossier en cours">
          Un dossier commencé se garde tout seul&nbsp;: vous le reprendrez ici.
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2 lg:grid-cols-3">
          {files.map((file) => (
            <li key={file.id}>
              <Card
                title={file.title || file.partners.join(', ') || 'Dossier sans titre'}
                href={routes.submission(file.id)}
                kicker={file.collectivite}
                meta={<Badge tone={tones[file.state] ?? 'neutral'}>{submissionStates[file.state]}</Badge>}
                footer={
                  <span>
                    Modifié le <DateTimeText value={file.updatedAt} />
                  </span>
                }
              >
                {file.message ?? submissionNextSteps[file.state]}
              </Card>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {page.canCreate && <ButtonLink href={routes.newSubmission}>Déclarer un partenariat</ButtonLink>}
        {publies > 0 && (
          <a href={`${routes.myPartnerships}?vue=publies`}>
            {publies > 1 ? `${publies} fiches publiées au registre` : 'Une fiche publiée au registre'}
          </a>
        )}
      </div>
    </>
  )
}
