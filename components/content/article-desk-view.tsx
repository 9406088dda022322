import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ArticleDesk } from '@/lib/content/editing/queries'
import { routes } from '@/lib/platform/routes'
import { ArticleDecisions } from './article-decisions'
import { DeskFacts } from './desk-facts'
import { EditForm } from './edit-form'
import { StatusBadge } from './status-badge'

export type DeskActions = Record<'save' | 'publish' | 'refuse' | 'archive', FormAction>

const doneWords: Record<NonNullable<ArticleDesk['done']>, string> = {
  enregistree: 'L’actualité est enregistrée.',
  publiee: 'L’actualité est en ligne.',
  refusee: 'La proposition est refusée, et son auteur prévenu par courriel.',
  archivee: 'L’actualité n’est plus en ligne. La publier de nouveau annule cet archivage.',
}

/** One news item on the desk: read it, decide, correct it. */
export function ArticleDeskView({ page, actions }: { page: ArticleDesk; actions: DeskActions }) {
  const { draft } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Actualités', href: routes.staffNews }, { label: draft.title }]} />
        }
        title={draft.title}
        meta={<StatusBadge status={page.status} />}
        actions={
          page.status === 'PUBLISHED' && (
            <ButtonLink href={routes.article(page.slug)} variant="secondary">
              Voir la page publique
            </ButtonLink>
          )
        }
      />
      {page.done && (
        <div className="mb-8">
          <Alert tone="success" role="status" title={doneWords[page.done]} />
        </div>
      )}
      <div className="grid gap-x-12 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="apercu" className="min-w-0">
          <SectionHeading id="apercu" title="Aperçu" />
          <div className="rounded-card border border-line p-6">
            {draft.placeLine && <p className="kicker mb-2">{draft.placeLine}</p>}
            <p className="mb-5 text-lead text-muted">{draft.teaser}</p>
            <Prose source={draft.body} headingLevel={3} />
          </div>
        </section>
        <div className="grid content-start gap-8 lg:row-span-2">
          <ArticleDecisions page={page} actions={actions} />
          <DeskFacts page={page} />
        </div>
        <section aria-labelledby="modifier" className="min-w-0">
          <SectionHeading
            id="modifier"
            title="Modifier"
            {...(page.status === 'PUBLISHED' && {
              lead: 'Cette actualité est publiée\u00a0: ce que vous enregistrez est en ligne aussitôt.',
            })}
          />
          <EditForm
            // A saving starts the form anew: it shows what is stored, and free rows for more choices.
            key={page.done === 'enregistree' ? page.seenAt : 'form'}
            action={actions.save}
            options={page.options}
            draft={draft}
            guard={{ name: 'seenAt', value: page.seenAt }}
            submitLabel="Enregistrer"
            canPublish={page.can.publish}
          />
        </section>
      </div>
    </>
  )
}
