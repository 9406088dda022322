import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DataTable } from '@/components/ui/data-table'
import { longDateWords } from '@/components/ui/date-words'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckboxField } from '@/components/ui/form/checkbox-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { OpeningPage } from '@/lib/partnerships/census-opening/queries'
import { routes } from '@/lib/platform/routes'

/** Last look before a census opens: whom it asks, how many mails leave. */
export function OpeningView({ page, action }: { page: OpeningPage; action: FormAction }) {
  const rows = [
    { label: 'Engagées avec ces pays, d’après le registre', ...page.engaged },
    { label: 'Les mêmes, et toutes les adhérentes', ...page.everyMember },
  ]
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: page.title, href: routes.staffCensus(page.id) },
              { label: 'Ouvrir' },
            ]}
          />
        }
        title="Ouvrir le recensement"
        lead={`${page.questions} ${page.questions > 1 ? 'questions' : 'question'} sur\u00a0: ${page.countries.join(', ')}. Réponses jusqu’au ${longDateWords(page.dueOn)}.`}
      />
      <div className="max-w-3xl space-y-8">
        {page.isPast && (
          <Alert tone="warning" title="Le dernier jour est passé">
            <a href={routes.staffEditCensus(page.id)}>Choisissez-en un autre</a> avant d’ouvrir.
          </Alert>
        )}
        {page.questions === 0 && (
          <Alert tone="warning" title="Aucune question">
            <a href={routes.staffCensus(page.id)}>Ajoutez une question</a> avant d’ouvrir.
          </Alert>
        )}
        <DataTable
          caption="Qui sera sollicité"
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { key: 'label', header: 'Collectivités', isRowHeader: true, cell: ({ label }) => label },
            { key: 'all', header: 'Nombre', align: 'end', cell: ({ collectivites }) => collectivites },
            { key: 'reachable', header: 'Avec un compte', align: 'end', cell: ({ reachable }) => reachable },
            { key: 'people', header: 'Courriels', align: 'end', cell: ({ people }) => people },
          ]}
        />
        <p className="text-muted">
          Les référents et les agents reçoivent un courriel&nbsp;; les élus, non. Les collectivités sans
          compte figureront dans le suivi, pour que vous les joigniez autrement.
        </p>
        <ActionForm
          action={action}
          submitLabel="Ouvrir et prévenir les collectivités"
          label="Ouvrir le recensement"
        >
          <input type="hidden" name="revision" value={page.revision} />
          <CheckboxField
            name="everyMember"
            label="Solliciter aussi toutes les collectivités adhérentes"
            hint="Utile pour repérer des initiatives que le registre ne connaît pas."
          />
        </ActionForm>
      </div>
    </>
  )
}
