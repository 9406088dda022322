import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { onePercentServices, partnershipKinds } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { StatusBadge } from './status-badge'

const unknown = <span className="text-muted">non renseigné</span>

/** What is to be known at a glance. */
export function RecordFacts({ page }: { page: RecordPage }) {
  return (
    <DescriptionList
      items={[
        { term: 'Nature', value: page.kind ? partnershipKinds[page.kind] : unknown },
        { term: 'Statut', value: page.status ? <StatusBadge status={page.status} /> : unknown },
        { term: 'Début', value: page.startYear ?? unknown },
        { term: 'Fin', value: page.endYear },
        { term: 'Première signature', value: page.firstSignedOn && <DateText date={page.firstSignedOn} /> },
        { term: 'Convention en cours', value: page.currentConventionYear },
        {
          term: 'Dispositif «\u00a01\u00a0%\u00a0»',
          value: page.onePercentService && onePercentServices[page.onePercentService],
        },
      ]}
    />
  )
}
