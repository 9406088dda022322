import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { NewArticlePage } from '@/lib/content/editing/queries'
import { routes } from '@/lib/platform/routes'
import { EditForm } from './edit-form'

/** Where staff starts a news item; it is a draft until it is published. */
export function NewArticleView({ page, action }: { page: NewArticlePage; action: FormAction }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Actualités', href: routes.staffNews }, { label: 'Nouvelle actualité' }]}
          />
        }
        title="Nouvelle actualité"
        lead="Elle reste un brouillon, que vous seuls voyez, jusqu’à sa publication."
      />
      <div className="max-w-3xl">
        <EditForm
          action={action}
          options={page.options}
          guard={{ name: 'submissionKey', value: page.submissionKey }}
          submitLabel="Enregistrer le brouillon"
        />
      </div>
    </>
  )
}
