import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { ActionForm } from '@/components/ui/form/action-form'
import { DecisionPanel } from '@/components/ui/form/decision-panel'
import type { FormAction } from '@/components/ui/form/form-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { CampaignPage } from '@/lib/partnerships/campaign-progress/queries'
import {
  campaignViewLabels,
  campaignViews,
  type CampaignView as View,
} from '@/lib/partnerships/campaigns/labels'
import { routes } from '@/lib/platform/routes'
import { CampaignLists } from './campaign-lists'
import { CampaignProgress } from './campaign-progress'

type CampaignViewProps = {
  page: CampaignPage
  actions: { remind: FormAction; close: FormAction; reopen: FormAction }
  notice: string | null
}

/** A campaign as staff follow it: figures, who has not answered, what to do. */
export function CampaignView({ page, actions, notice }: CampaignViewProps) {
  const { id, title, message, openedAt, dueOn, closedAt, isOver, asked, verdicts, filters } = page
  const answered = verdicts.stillActive + verdicts.changed + verdicts.ended
  const hrefOf = (vue: View, n = 1) =>
    `${routes.staffCampaign(id)}?${new URLSearchParams({ vue, ...(n > 1 && { page: String(n) }) })}`
  const counts: Partial<Record<View, number>> = { ...page.states, desaccords: page.disagreementCount }
  const list = page.invitations ?? page.places ?? page.disagreements
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Vérification annuelle', href: routes.staffVerification }, { label: title }]}
          />
        }
        title={title}
        meta={
          <>
            <Badge tone={closedAt ? 'neutral' : isOver ? 'warning' : 'success'}>
              {closedAt ? 'Close' : isOver ? 'Dernier jour passé' : 'En cours'}
            </Badge>
            <span>
              Lancée le <DateTimeText value={openedAt} />, réponses jusqu’au <DateText date={dueOn} />
            </span>
          </>
        }
        lead={message}
        actions={
          <ButtonLink href={routes.staffCampaignCsv(id)} variant="secondary">
            Télécharger les réponses (CSV)
          </ButtonLink>
        }
      />
      {notice && (
        <div className="mb-8">
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        </div>
      )}
      <CampaignProgress done={answered} total={asked} label={`${answered} réponses sur ${asked}`} />
      <div className="mt-10">
        <StatList>
          <Stat
            value={verdicts.stillActive}
            label="toujours actifs"
            definition="Vérifiés le jour de la réponse."
          />
          <Stat
            value={verdicts.changed}
            label="ont changé"
            definition="Une nouvelle version est ouverte ou déposée."
          />
          <Stat
            value={verdicts.ended}
            label="terminés"
            definition="La fin est à relire dans «&nbsp;Partenariats&nbsp;»."
          />
          <Stat
            value={Math.max(asked - answered, 0)}
            label="sans réponse"
            definition="Chaque collectivité répond pour elle-même."
          />
        </StatList>
      </div>
      {closedAt ? (
        <div className="mt-10">
          <ActionForm
            action={actions.reopen}
            submitLabel="Rouvrir la campagne"
            variant="secondary"
            label="Rouvrir la campagne"
          />
        </div>
      ) : (
        <Steering page={page} actions={actions} />
      )}
      <div className="mt-14">
        <NavTabs
          label="Listes de la campagne"
          tabs={campaignViews.map((vue) => ({
            href: hrefOf(vue),
            label: campaignViewLabels[vue],
            isCurrent: vue === filters.vue,
            ...(counts[vue] !== undefined && { count: counts[vue] }),
          }))}
        />
        <CampaignLists page={page} />
        {list && (
          <Pagination page={list.page} pageCount={list.pageCount} hrefFor={(n) => hrefOf(filters.vue, n)} />
        )}
      </div>
    </>
  )
}

function Steering({ page, actions }: Pick<CampaignViewProps, 'page' | 'actions'>) {
  return (
    <div className="mt-12 grid items-start gap-6 md:grid-cols-2">
      <DecisionPanel
        title="Relancer"
        lead={
          <>
            Un courriel aux collectivités qui n’ont pas tout vérifié. Des rappels partent aussi d’eux-mêmes,
            14 et 3 jours avant la fin.
            {page.remindersAskedAt && (
              <>
                {' '}
                Dernier rappel le <DateTimeText value={page.remindersAskedAt} />.
              </>
            )}
          </>
        }
        action={actions.remind}
        submitLabel="Relancer maintenant"
        variant="secondary"
        label="Relancer les collectivités"
        headingLevel={2}
      />
      <DecisionPanel
        title="Fermer"
        lead="Plus personne ne pourra répondre ni revenir sur une réponse. Tout est gardé&nbsp;: vous pourrez rouvrir la campagne, ou en lancer une autre."
        action={actions.close}
        submitLabel="Fermer la campagne"
        variant="danger"
        label="Fermer la campagne"
        headingLevel={2}
      />
    </div>
  )
}
