import { type Column, DataTable } from '@/components/ui/data-table'
import { DateText } from '@/components/ui/date-time'
import type { OwnRecord } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'
import { StatusBadge } from './status-badge'

const columns: Column<OwnRecord>[] = [
  {
    key: 'title',
    header: 'Partenariat',
    isRowHeader: true,
    cell: ({ slug, title }) => <a href={routes.myRecord(slug)}>{title}</a>,
  },
  { key: 'startYear', header: 'Depuis', nowrap: true, cell: ({ startYear }) => startYear ?? 'non renseigné' },
  {
    key: 'status',
    header: 'Statut',
    cell: ({ status }) => (status ? <StatusBadge status={status} /> : 'non renseigné'),
  },
  {
    key: 'verifiedOn',
    header: 'Vérifié',
    cell: ({ verifiedOn }) => (verifiedOn ? <DateText date={verifiedOn} /> : 'pas encore'),
  },
  { key: 'action', header: 'Mise à jour', cell: (record) => <Update record={record} /> },
]

function Update({ record: { slug, title, canWrite, openFile } }: { record: OwnRecord }) {
  if (openFile?.isMine) return <a href={routes.submission(openFile.id)}>Modification en cours</a>
  if (openFile)
    return openFile.byStaff
      ? 'Correction en cours par Cités Unies France'
      : 'Modification en cours par une autre collectivité'
  if (!canWrite) return '–'
  return (
    <a href={routes.editPartnership(slug)}>
      Modifier<span className="sr-only"> {title}</span>
    </a>
  )
}

/** Published records of the member's collectivités. */
export function OwnRecordList({ records }: { records: OwnRecord[] }) {
  return (
    <DataTable
      caption="Partenariats publiés"
      captionHidden
      columns={columns}
      rows={records}
      rowKey={({ slug }) => slug}
    />
  )
}
