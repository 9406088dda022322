import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import { FileField } from '@/components/ui/form/file-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import { importStateWords, linesWords } from '@/lib/partnerships/imports/labels'
import type { ImportCard, ImportsPage } from '@/lib/partnerships/imports/queries'
import { sheetAdvice } from '@/lib/partnerships/register-sheet/labels'
import { routes } from '@/lib/platform/routes'

const columns: Column<ImportCard>[] = [
  {
    key: 'file',
    header: 'Feuille',
    isRowHeader: true,
    cell: ({ id, fileName }) => (
      <a href={routes.staffImportOf(id)} className="break-words">
        {fileName}
      </a>
    ),
  },
  {
    key: 'at',
    header: 'Envoyée',
    cell: ({ uploadedAt, uploadedBy }) => (
      <>
        <DateTimeText value={uploadedAt} />
        <span className="block text-fine text-muted">{uploadedBy}</span>
      </>
    ),
  },
  {
    key: 'lines',
    header: 'Lignes',
    cell: ({ counts }) => (
      <>
        {linesWords(counts['a-accepter'])} à accepter
        <span className="block text-fine text-muted">
          {linesWords(counts.acceptees)} acceptée{counts.acceptees > 1 && 's'}, {counts.erreurs} en erreur
        </span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'État',
    cell: ({ state, counts: { 'a-accepter': waiting } }) => (
      <Badge tone={state !== 'UNDONE' && waiting > 0 ? 'info' : state === 'APPLIED' ? 'success' : 'neutral'}>
        {importStateWords(state, waiting)}
      </Badge>
    ),
  },
]

type ViewProps = { page: ImportsPage | null; upload: FormAction; submissionKey: string }

/** The round trip of the register through a spreadsheet: take it out, send it back, see what became of it. */
export function ImportListView({ page, upload, submissionKey }: ViewProps) {
  return (
    <>
      <PageHeader
        title="Corriger le registre au tableur"
        lead="Téléchargez les fiches, corrigez-les dans Excel ou LibreOffice, renvoyez le fichier. Chaque changement vous est montré avant d’être accepté, et tout l’import peut être annulé."
      />
      <div className="mb-14 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section>
          <SectionHeading title="1. Télécharger le registre à corriger" />
          <form method="get" action={routes.registerToCorrect('xlsx')} className="space-y-5">
            {page && (
              <SelectField
                name="pays"
                label="Pays"
                hint="Tout le registre, ou les seules fiches d’un pays."
                emptyLabel="Tous les pays"
                options={page.countries.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            )}
            <div className="flex flex-wrap gap-3">
              <Button type="submit">Classeur (.xlsx)</Button>
              <Button type="submit" variant="secondary" formAction={routes.registerToCorrect('csv')}>
                Texte pour Excel (.csv)
              </Button>
            </div>
          </form>
        </section>
        <section>
          <SectionHeading title="2. Renvoyer la feuille corrigée" />
          <ActionForm action={upload} submitLabel="Comparer avec le registre" label="Renvoyer la feuille">
            <SubmissionKey value={submissionKey} />
            <FileField
              name="sheet"
              label="Feuille corrigée"
              hint="Fichier .xlsx ou .csv, 5&nbsp;Mo et 20&nbsp;000 lignes au plus&nbsp;; une longue feuille est bien plus légère en .xlsx. Rien n’est changé avant votre accord."
              accept=".xlsx,.csv,.txt,.tsv"
              required
            />
          </ActionForm>
        </section>
      </div>
      <section className="mb-14">
        <SectionHeading title="Feuilles envoyées" />
        {page === null ? (
          <Alert tone="warning">Votre session est terminée.</Alert>
        ) : page.total === 0 ? (
          <EmptyState title="Aucune feuille">
            Les feuilles que vous renverrez seront gardées ici, avec ce qu’elles ont changé.
          </EmptyState>
        ) : (
          <DataTable
            caption="Feuilles envoyées"
            captionHidden
            columns={columns}
            rows={page.items}
            rowKey={({ id }) => id}
          />
        )}
        {page && (
          <Pagination
            page={page.page}
            pageCount={page.pageCount}
            hrefFor={(n) => (n > 1 ? `${routes.staffImport}?page=${n}` : routes.staffImport)}
            label="Pages des feuilles"
          />
        )}
      </section>
      <section>
        <SectionHeading title="Comment remplir la feuille" />
        <ul className="measure list-disc space-y-2 pl-5">
          {sheetAdvice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
