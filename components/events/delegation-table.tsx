import { type Column, DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import type { DelegationPerson } from '@/lib/events/registrations/queries'

type TableProps = { people: DelegationPerson[]; withDays: boolean }

/** Who comes. Columns nobody filled in are left out. */
export function DelegationTable({ people, withDays }: TableProps) {
  const columns: Column<DelegationPerson>[] = [
    { key: 'name', header: 'Nom', cell: (person) => person.fullName, isRowHeader: true },
    ...textColumn(people, 'jobTitle', 'Fonction'),
    ...textColumn(people, 'email', 'Courriel'),
    ...(withDays ? [{ key: 'days', header: 'Jours', cell: daysOf }] : []),
    ...textColumn(people, 'needs', 'Besoins'),
  ]
  return (
    <DataTable
      caption="Personnes de la délégation"
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(person) => `${person.fullName}${person.email}`}
    />
  )
}

function textColumn(
  people: DelegationPerson[],
  key: 'jobTitle' | 'email' | 'needs',
  header: string,
): Column<DelegationPerson>[] {
  return people.some((person) => person[key]) ? [{ key, header, cell: (person) => person[key] || '–' }] : []
}

function daysOf({ days }: DelegationPerson) {
  return days.map((day) => (
    <span key={day} className="block whitespace-nowrap">
      <DateText date={day} weekday />
    </span>
  ))
}
