import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import {
  doneWords,
  importViewLabels,
  importViews,
  linesWords,
  type ImportView as View,
} from '@/lib/partnerships/imports/labels'
import type { ImportPage } from '@/lib/partnerships/imports/queries'
import { routes } from '@/lib/platform/routes'
import { ImportLineCard } from './import-line-card'

type ViewProps = {
  page: ImportPage | null
  /** The query string: what was just done, in numbers. */
  done: Record<string, string | string[] | undefined>
  decide: FormAction
  undo: FormAction
}

const emptyWords: Partial<Record<View, string>> = {
  'a-accepter': 'Aucune ligne n’attend votre accord.',
}

/** One sheet that came back: its lines by state, what each changes, and the decision. */
export function ImportView({ page, done, decide, undo }: ViewProps) {
  if (!page) return <PageHeader title="Feuille de correction" lead="Votre session est terminée." />
  const hrefOf = (view: View, n = 1) => {
    const query = new URLSearchParams({
      ...(view !== 'a-accepter' && { vue: view }),
      ...(n > 1 && { page: String(n) }),
    })
    return query.size > 0 ? `${routes.staffImportOf(page.id)}?${query}` : routes.staffImportOf(page.id)
  }
  const notice = doneWords(done)
  const isDeciding = page.canDecide && page.view === 'a-accepter'
  const lines = (
    <ol className="space-y-5">
      {page.items.map((line) => (
        <li key={line.line}>
          <ImportLineCard line={line} canTick={isDeciding} />
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Corriger au tableur', href: routes.staffImport }, { label: page.fileName }]}
          />
        }
        kicker="Feuille de correction"
        title={page.fileName}
        lead={
          <>
            Envoyée par {page.uploadedBy}, <DateTimeText value={page.uploadedAt} />.
            {page.undoneAt && (
              <>
                {' '}
                Annulée, <DateTimeText value={page.undoneAt} />.
              </>
            )}
          </>
        }
      />
      {notice && (
        <div className="mb-8">
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        </div>
      )}
      <NavTabs
        label="Lignes de la feuille"
        tabs={importViews
          .filter((view) => view === 'a-accepter' || page.counts[view] > 0)
          .map((view) => ({
            href: hrefOf(view),
            label: importViewLabels[view],
            count: page.counts[view],
            isCurrent: view === page.view,
          }))}
      />
      {page.total === 0 ? (
        <EmptyState title={emptyWords[page.view] ?? 'Aucune ligne'}>
          Les autres listes montrent ce que sont devenues les lignes de cette feuille.
        </EmptyState>
      ) : isDeciding ? (
        <ActionForm
          action={decide}
          submitLabel={null}
          label="Lignes à accepter"
          secondary={
            <>
              <SubmitButton name="press" value="accept">
                Accepter les lignes cochées
              </SubmitButton>
              <SubmitButton name="press" value="leave-out" variant="secondary">
                Laisser de côté les lignes cochées
              </SubmitButton>
              {page.pageCount > 1 && (
                <>
                  <SubmitButton name="press" value="accept-all" variant="secondary">
                    {`Accepter toutes les pages (${linesWords(page.counts['a-accepter'])})`}
                  </SubmitButton>
                  <SubmitButton name="press" value="leave-out-all" variant="quiet">
                    Tout laisser de côté
                  </SubmitButton>
                </>
              )}
            </>
          }
        >
          {lines}
        </ActionForm>
      ) : (
        lines
      )}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(n) => hrefOf(page.view, n)}
        label="Pages des lignes"
      />
      {page.canUndo && (
        <section className="mt-14 rounded-card border border-line bg-band px-6 py-6">
          <h2 className="text-h3">Annuler cet import</h2>
          <p className="measure mt-2 mb-5">
            Les {linesWords(page.counts.acceptees)} acceptées sont reprises&nbsp;: chaque fiche retrouve ce
            qu’elle disait, et les fiches nouvelles quittent le registre. Une fiche que quelqu’un a modifiée
            depuis n’est pas touchée.
          </p>
          <ActionForm action={undo} submitLabel="Annuler tout l’import" variant="danger" label="Annuler" />
        </section>
      )}
    </>
  )
}
