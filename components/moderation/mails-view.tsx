import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { mailStatusLabel } from '@/lib/moderation/labels'
import type { MailLine } from '@/lib/moderation/outbox/queries'
import type { Page } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'

type Status = MailLine['status']
type MailsViewProps = {
  mails: Page<MailLine> & { counts: Record<Status, number> }
  status: Status | null
  retry: FormAction
}

const tones = { QUEUED: 'info', SENDING: 'info', SENT: 'success', FAILED: 'danger' } as const
const statuses = ['FAILED', 'QUEUED', 'SENDING', 'SENT'] as const

/** The outbox: what waits, what left, what failed and why. */
export function MailsView({ mails, status, retry }: MailsViewProps) {
  const address = (etat: Status | null, page = 1) =>
    `${routes.staffMails}?${new URLSearchParams({ ...(etat ? { etat } : {}), page: String(page) })}`
  const tabs = [
    { href: address(null), label: 'Tous', isCurrent: status === null },
    ...statuses.map((one) => ({
      href: address(one),
      label: mailStatusLabel[one],
      count: mails.counts[one],
      isCurrent: status === one,
    })),
  ]
  return (
    <>
      <PageHeader
        title="Courriels"
        lead="Chaque courriel part seul, dans l’ordre. En cas d’incident passager, le portail réessaie de lui-même pendant plusieurs heures."
      />
      <NavTabs label="État des courriels" tabs={tabs} />
      <div className="mt-8">
        {mails.items.length === 0 ? (
          <EmptyState title="Aucun courriel dans cet état">Choisissez un autre onglet.</EmptyState>
        ) : (
          <DataTable
            caption="Courriels, le plus récent d’abord"
            captionHidden
            rows={mails.items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'subject', header: 'Objet', isRowHeader: true, cell: ({ subject }) => subject },
              {
                key: 'to',
                header: 'Destinataire',
                cell: ({ to }) => <span className="break-all">{to}</span>,
              },
              { key: 'at', header: 'Écrit', cell: ({ createdAt }) => <DateTimeText value={createdAt} /> },
              { key: 'status', header: 'État', cell: (mail) => <State mail={mail} retry={retry} /> },
            ]}
          />
        )}
      </div>
      <Pagination page={mails.page} pageCount={mails.pageCount} hrefFor={(page) => address(status, page)} />
    </>
  )
}

function State({ mail, retry }: { mail: MailLine; retry: FormAction }) {
  return (
    <div className="space-y-2">
      <Badge tone={tones[mail.status]}>{mailStatusLabel[mail.status]}</Badge>
      {mail.lastError && <p className="break-words text-fine text-muted">{mail.lastError}</p>}
      {mail.status === 'FAILED' && (
        <ActionForm
          action={retry}
          submitLabel="Renvoyer"
          variant="secondary"
          label={`Renvoyer «\u00a0${mail.subject}\u00a0»`}
        >
          <input type="hidden" name="id" value={mail.id} />
        </ActionForm>
      )}
    </div>
  )
}
