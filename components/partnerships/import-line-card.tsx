import { Badge } from '@/components/ui/badge'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ImportLine } from '@/lib/partnerships/imports/queries'
import { routes } from '@/lib/platform/routes'

type Change = ImportLine['changes'][number]

const Nothing = () => <span className="text-muted">rien</span>

const column: Column<Change> = {
  key: 'header',
  header: 'Colonne',
  isRowHeader: true,
  cell: ({ header }) => header,
}
const after: Column<Change> = {
  key: 'after',
  header: 'Dans la feuille',
  cell: (change) => (
    <div className="whitespace-pre-line break-words rounded-control bg-accent-soft px-2 py-1 sm:w-72 xl:w-96">
      {change.after || <Nothing />}
    </div>
  ),
}
const before: Column<Change> = {
  key: 'before',
  header: 'Dans le registre',
  cell: (change) => (
    <div className="whitespace-pre-line break-words sm:w-72 xl:w-96">{change.before || <Nothing />}</div>
  ),
}

/** One line of the sheet: what it changes, column by column, or why it cannot be taken. */
export function ImportLineCard({ line, canTick }: { line: ImportLine; canTick: boolean }) {
  const isNew = line.state === 'NEW'
  const name = `Ligne ${line.line}\u00a0: ${line.title}`
  return (
    <article className="rounded-card border border-line bg-surface px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {canTick ? (
          <label className="flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
            <input
              type="checkbox"
              name="lines[]"
              value={line.line}
              defaultChecked
              className="size-6 shrink-0"
            />
            {name}
          </label>
        ) : (
          <p className="font-semibold">{name}</p>
        )}
        <span className="flex items-center gap-3 text-fine">
          {isNew && <Badge tone="accent">Fiche nouvelle</Badge>}
          {line.slug && <a href={routes.partnership(line.slug)}>Voir la fiche</a>}
        </span>
      </div>
      {line.faults.length > 0 && (
        <ul className="mt-2 space-y-1 text-danger-ink">
          {line.faults.map(({ header, message }) => (
            <li key={`${header} ${message}`}>
              {header && <strong>{header}&nbsp;: </strong>}
              {message}
            </li>
          ))}
        </ul>
      )}
      {line.changes.length > 0 && (
        <div className="mt-3">
          <DataTable
            caption={`Changements de la ligne ${line.line}`}
            captionHidden
            columns={isNew ? [column, after] : [column, before, after]}
            rows={line.changes}
            rowKey={({ key }) => key}
          />
        </div>
      )}
    </article>
  )
}
