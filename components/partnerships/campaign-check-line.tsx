import { Alert } from '@/components/ui/alert'
import { Badge, type Tone } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { verdictLabels } from '@/lib/partnerships/campaigns/labels'
import type { CheckLine } from '@/lib/partnerships/verification/queries'
import { routes } from '@/lib/platform/routes'
import { FreshnessBadge } from './freshness-badge'

const tones: Record<NonNullable<CheckLine['verdict']>, Tone> = {
  STILL_ACTIVE: 'success',
  CHANGED: 'info',
  ENDED: 'neutral',
}

/** What a member may do about one record. */
export type CheckActions = { confirm: FormAction; change: FormAction; takeBack: FormAction }

type CampaignCheckLineProps = {
  line: CheckLine
  showsCollectivite: boolean
  actions: CheckActions
  note: string | null
}

/** One partnership, and what its collectivité says of it. */
export function CampaignCheckLine({ line, showsCollectivite, actions, note }: CampaignCheckLineProps) {
  const { slug, title, collectivite, partners, startYear, freshness, verifiedOn, verdict, canAnswer } = line
  return (
    <li
      id={`fiche-${slug}`}
      className="scroll-mt-6 gap-x-10 py-6 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]"
    >
      <div className="min-w-0">
        {showsCollectivite && <p className="kicker mb-1">{collectivite.name}</p>}
        <h2 className="text-h4">
          <a href={routes.partnership(slug)}>{title}</a>
        </h2>
        <p className="mt-1 text-muted">
          {partners.join(', ')}
          {startYear && `, depuis ${startYear}`}
        </p>
        <p className="mt-3">
          <FreshnessBadge freshness={freshness} verifiedOn={verifiedOn} />
        </p>
      </div>
      <div className="mt-4 space-y-4 lg:mt-0">
        {note && (
          <Alert tone="success" role="status">
            {note}
          </Alert>
        )}
        {verdict ? (
          <Answered line={line} takeBack={actions.takeBack} tone={tones[verdict]} />
        ) : canAnswer ? (
          <Answers line={line} actions={actions} />
        ) : (
          <p className="text-muted">Un référent ou un agent de votre collectivité peut répondre.</p>
        )}
      </div>
    </li>
  )
}

function Answers({
  line: { slug, title, collectivite },
  actions,
}: {
  line: CheckLine
  actions: CheckActions
}) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ActionForm
        action={actions.confirm}
        submitLabel={verdictLabels.STILL_ACTIVE}
        label={`Toujours actif\u00a0: ${title}`}
      />
      <ActionForm
        action={actions.change}
        submitLabel={verdictLabels.CHANGED}
        variant="secondary"
        label={`A changé\u00a0: ${title}`}
      />
      <p className="pt-1">
        <ButtonLink
          href={`${routes.endPartnership(slug)}?collectivite=${collectivite.slug}`}
          variant="secondary"
        >
          {verdictLabels.ENDED}
        </ButtonLink>
      </p>
    </div>
  )
}

type AnsweredProps = { line: CheckLine; takeBack: FormAction; tone: Tone }

function Answered({ line, takeBack, tone }: AnsweredProps) {
  const { slug, title, verdict, state, fileId, canAnswer, status } = line
  if (!verdict) return null
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={tone}>{verdictLabels[verdict]}</Badge>
        {verdict !== 'STILL_ACTIVE' && (
          <span className="text-muted">
            {state === 'to-finish' ? 'La nouvelle version n’est pas encore déposée.' : followUp(status)}
          </span>
        )}
      </p>
      {canAnswer && status !== 'TERMINE' && (
        <ActionForm action={takeBack} submitLabel={null} label={`Revenir sur la réponse pour ${title}`}>
          <div className="flex flex-wrap items-center gap-3">
            {state === 'to-finish' && (
              <ButtonLink href={fileId ? routes.submission(fileId) : routes.editPartnership(slug)}>
                {fileId ? 'Terminer la modification' : 'Modifier la fiche'}
              </ButtonLink>
            )}
            <SubmitButton variant="quiet" size="small">
              Annuler cette réponse
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  )
}

function followUp(status: CheckLine['status']): string {
  return status === 'TERMINE' ? 'La fiche le dit.' : 'La nouvelle version est chez Cités Unies France.'
}
