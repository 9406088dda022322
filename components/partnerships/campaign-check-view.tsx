import { ButtonLink } from '@/components/ui/button'
import { DateText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { CheckLine, VerificationPage } from '@/lib/partnerships/verification/queries'
import { routes } from '@/lib/platform/routes'
import { CampaignCheckLine, type CheckActions } from './campaign-check-line'
import { CampaignProgress } from './campaign-progress'

type CampaignCheckViewProps = {
  /** Null while no campaign runs. */
  page: VerificationPage | null
  actions: (line: CheckLine) => CheckActions
  /** The record just answered for, and whether another party holds it. */
  answered: { slug: string; isHeld: boolean } | null
}

/** All the partnerships of a member’s collectivités, each with its three answers. */
export function CampaignCheckView({ page, actions, answered }: CampaignCheckViewProps) {
  if (!page || page.asked === 0) return <NothingToCheck isRunning={page !== null} />
  const { campaign, asked, done, lines, isForSeveral } = page
  const isDone = done >= asked
  return (
    <>
      <PageHeader
        kicker={campaign.title}
        title="Vos partenariats sont&#8209;ils toujours actifs&nbsp;?"
        lead="Une réponse pour chacun. Vous pouvez revenir sur chaque réponse, et vos collègues voient ce que vous avez répondu."
        meta={
          <span>
            {campaign.isOver ? 'La date est passée, mais vous pouvez encore répondre\u00a0: ' : 'Jusqu’au '}
            <DateText date={campaign.dueOn} weekday />
          </span>
        }
      />
      <CampaignProgress
        done={done}
        total={asked}
        label={
          isDone
            ? 'Tout est vérifié, merci\u00a0!'
            : `${done} sur ${asked} ${asked > 1 ? 'partenariats vérifiés' : 'partenariat vérifié'}`
        }
      />
      <ul className="mt-10 divide-y divide-line border-line border-y">
        {lines.items.map((line) => (
          <CampaignCheckLine
            key={`${line.slug} ${line.collectivite.id}`}
            line={line}
            showsCollectivite={isForSeveral}
            actions={actions(line)}
            note={answered?.slug === line.slug ? noteOf(answered.isHeld) : null}
          />
        ))}
      </ul>
      <Pagination
        page={lines.page}
        pageCount={lines.pageCount}
        hrefFor={(n) => `${routes.myVerification}?page=${n}`}
      />
    </>
  )
}

function noteOf(isHeld: boolean): string {
  return isHeld
    ? 'Votre réponse est notée. Une autre version de la fiche est déjà en cours\u00a0: vous pourrez la modifier ensuite.'
    : 'Votre réponse est notée.'
}

function NothingToCheck({ isRunning }: { isRunning: boolean }) {
  return (
    <>
      <PageHeader title="Vérification annuelle" />
      <EmptyState
        title={isRunning ? 'Aucun partenariat à vérifier' : 'Aucune vérification en cours'}
        action={<ButtonLink href={routes.myPartnerships}>Mes partenariats</ButtonLink>}
      >
        {isRunning
          ? 'Votre collectivité n’a pas de partenariat publié à vérifier cette année.'
          : 'Une fois par an, Cités Unies France vous demande si vos fiches sont justes. D’ici là, vous pouvez les modifier à tout moment.'}
      </EmptyState>
    </>
  )
}
