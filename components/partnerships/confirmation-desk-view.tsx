import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import {
  type ConfirmationView,
  confirmationViewLabels,
  confirmationViews,
} from '@/lib/partnerships/confirmations/labels'
import type { ConfirmationLine, StaffConfirmationsPage } from '@/lib/partnerships/confirmations/queries'
import { routes } from '@/lib/platform/routes'

const leads: Record<ConfirmationView, string> = {
  declinees: 'Ces collectivités disent ne pas participer à un partenariat publié.',
  attente: 'Elles ont reçu un courriel, puis un rappel au bout d’un mois.',
  'sans-compte': 'Personne n’y a de compte\u00a0: joignez-les autrement.',
}

type ConfirmationDeskViewProps = {
  page: StaffConfirmationsPage
  withdraw: (line: ConfirmationLine) => FormAction
  isJustWithdrawn: boolean
}

/** What the other parties of published records answered, for staff. */
export function ConfirmationDeskView({ page, withdraw, isJustWithdrawn }: ConfirmationDeskViewProps) {
  const { filters, counts, items } = page
  const hrefOf = (vue: ConfirmationView, n = 1) =>
    `${routes.staffConfirmations}?${new URLSearchParams({ vue, ...(n > 1 && { page: String(n) }) })}`
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Vérification annuelle', href: routes.staffVerification },
              { label: 'Participations à confirmer' },
            ]}
          />
        }
        title="Participations à confirmer"
        lead="Quand une fiche nomme plusieurs collectivités françaises, les autres sont invitées à confirmer qu’elles y participent."
      />
      {isJustWithdrawn && (
        <div className="mb-8">
          <Alert tone="success" role="status">
            La collectivité est retirée de la fiche.
          </Alert>
        </div>
      )}
      <NavTabs
        label="Réponses"
        tabs={confirmationViews.map((vue) => ({
          href: hrefOf(vue),
          label: confirmationViewLabels[vue],
          count: counts[vue],
          isCurrent: vue === filters.vue,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title="Rien dans cette liste">Choisissez un autre onglet.</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-muted">{leads[filters.vue]}</p>
          <ul className="divide-y divide-line border-line border-y">
            {items.map((line) => (
              <Line key={`${line.slug} ${line.collectivite.id}`} line={line} withdraw={withdraw(line)} />
            ))}
          </ul>
        </>
      )}
      <Pagination page={page.page} pageCount={page.pageCount} hrefFor={(n) => hrefOf(filters.vue, n)} />
    </>
  )
}

function Line({ line, withdraw }: { line: ConfirmationLine; withdraw: FormAction }) {
  const { slug, title, collectivite, others, partners, invitedAt, answer, answeredAt, comment } = line
  return (
    <li className="gap-x-10 py-6 lg:grid lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="text-h4">{collectivite.name}</h2>
        <p className="mt-1">
          <a href={routes.partnership(slug)}>{title}</a>
        </p>
        <p className="mt-1 text-muted">
          Avec {[...others, ...partners].join(', ')}. Demandé le <DateTimeText value={invitedAt} />
        </p>
        {comment && <blockquote className="mt-3 border-accent border-l-4 pl-4">{comment}</blockquote>}
        {answeredAt && (
          <p className="mt-2 text-fine text-muted">
            Répondu le <DateTimeText value={answeredAt} />
          </p>
        )}
      </div>
      {answer === 'DECLINED' && (
        <div className="mt-4 lg:mt-0">
          <ActionForm
            action={withdraw}
            submitLabel="Retirer de la fiche"
            variant="danger"
            label={`Retirer ${collectivite.name} de ${title}`}
          />
        </div>
      )}
    </li>
  )
}
