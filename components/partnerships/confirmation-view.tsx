import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { confirmationAnswers } from '@/lib/partnerships/confirmations/labels'
import type { ConfirmationLine, ConfirmationsPage } from '@/lib/partnerships/confirmations/queries'
import { routes } from '@/lib/platform/routes'

type Line = ConfirmationsPage['items'][number]

type ConfirmationViewProps = {
  page: ConfirmationsPage
  confirm: (line: ConfirmationLine) => FormAction
  /** Address of the record just answered for. */
  answered: string | null
}

/** Partnerships in which a member’s collectivités are named by another one. */
export function ConfirmationView({ page, confirm, answered }: ConfirmationViewProps) {
  return (
    <>
      <PageHeader
        title="Participations à confirmer"
        lead="Une autre collectivité a déclaré ces partenariats et y nomme la vôtre. Confirmez, ou dites que ce n’est pas le cas."
      />
      {page.total === 0 ? (
        <EmptyState
          title="Aucune participation à confirmer"
          action={<ButtonLink href={routes.myPartnerships}>Mes partenariats</ButtonLink>}
        >
          Quand une autre collectivité publiera un partenariat avec la vôtre, vous le lirez ici.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {page.items.map((line) => (
            <Confirmation
              key={`${line.slug} ${line.collectivite.id}`}
              line={line}
              action={confirm(line)}
              isJustAnswered={answered === line.slug}
            />
          ))}
        </ul>
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => `${routes.myConfirmations}?page=${n}`}
      />
    </>
  )
}

type ConfirmationProps = { line: Line; action: FormAction; isJustAnswered: boolean }

function Confirmation({ line, action, isJustAnswered }: ConfirmationProps) {
  const { slug, title, collectivite, others, partners, invitedAt, answer, comment, canAnswer } = line
  return (
    <li
      id={`fiche-${slug}`}
      className="scroll-mt-6 gap-x-10 py-6 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,29rem)]"
    >
      <div className="min-w-0">
        <p className="kicker mb-1">{collectivite.name}</p>
        <h2 className="text-h4">
          <a href={routes.partnership(slug)}>{title}</a>
        </h2>
        <p className="mt-1 text-muted">
          Avec {[...others, ...partners].join(', ')}. Demandé le <DateTimeText value={invitedAt} />
        </p>
      </div>
      <div className="mt-4 space-y-4 lg:mt-0">
        {isJustAnswered && (
          <Alert tone="success" role="status">
            Votre réponse est notée.
          </Alert>
        )}
        {answer && (
          <p className="space-y-2">
            <Badge tone={answer === 'CONFIRMED' ? 'success' : 'warning'}>{confirmationAnswers[answer]}</Badge>
            {comment && <span className="block text-muted">«&nbsp;{comment}&nbsp;»</span>}
          </p>
        )}
        {canAnswer ? (
          <Answers line={line} action={action} />
        ) : (
          <p className="text-muted">Un référent ou un agent de votre collectivité peut répondre.</p>
        )}
      </div>
    </li>
  )
}

function Answers({
  line: { slug, title, collectivite, answer },
  action,
}: {
  line: Line
  action: FormAction
}) {
  const decline = (
    <ButtonLink
      href={`${routes.declineConfirmation(slug)}?collectivite=${collectivite.id}`}
      variant={answer === 'CONFIRMED' ? 'quiet' : 'secondary'}
    >
      {answer === 'DECLINED' ? 'Changer le motif' : 'Nous n’y participons pas'}
    </ButtonLink>
  )
  if (answer === 'CONFIRMED') return decline
  return (
    <ActionForm
      action={action}
      submitLabel={answer ? 'Confirmer finalement' : 'Nous y participons'}
      variant={answer ? 'secondary' : 'primary'}
      label={`Confirmer la participation à ${title}`}
      secondary={decline}
    />
  )
}
