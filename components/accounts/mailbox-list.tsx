import { DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import type { MailboxLine } from '@/lib/platform/mailbox/read'
import { routes } from '@/lib/platform/routes'

/** The demonstration's mail, for every invented person. */
export function MailboxList({ lines }: { lines: MailboxLine[] }) {
  return (
    <>
      <PageHeader
        title="Boîte de démonstration"
        kicker="Démonstration"
        lead="Le courrier que le portail envoie aux personnes inventées arrive ici, en quelques secondes. Rechargez la page pour voir la suite."
      />
      {lines.length === 0 ? (
        <EmptyState title="Aucun courrier pour l’instant">
          Demandez un lien de connexion&nbsp;: il arrivera ici.
        </EmptyState>
      ) : (
        <DataTable
          caption="Derniers courriers reçus"
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'subject',
              header: 'Objet',
              isRowHeader: true,
              cell: ({ id, subject }) => <a href={routes.demoMail(id)}>{subject}</a>,
            },
            { key: 'to', header: 'Destinataire', cell: ({ to }) => <span className="break-all">{to}</span> },
            { key: 'at', header: 'Reçu', cell: ({ at }) => <DateTimeText value={at} /> },
          ]}
        />
      )}
    </>
  )
}
