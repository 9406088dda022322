import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SourceLink } from '@/components/ui/source-link'
import type { ArticlePage } from '@/lib/content/news/queries'
import { routes } from '@/lib/platform/routes'
import { ArticleJsonLd } from './article-json-ld'
import { DocumentList } from './document-list'
import { Neighbours } from './neighbours'
import { Subjects } from './subjects'

/** One news item: text, documents, subjects, and the ones before and after it. */
export function ArticleView({ page }: { page: ArticlePage }) {
  return (
    <article className="contents">
      <ArticleJsonLd page={page} />
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Actualités', href: routes.news },
              { label: page.title },
            ]}
          />
        }
        kicker={page.placeLine}
        title={page.title}
        lead={page.teaser}
        meta={<DateText date={page.publishedOn} />}
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-12">
          <Prose source={page.body} />
          <DocumentList documents={page.documents} />
          {page.source && (
            <p>
              <SourceLink source={page.source} />
            </p>
          )}
        </div>
        <Subjects
          groups={page.groups}
          countries={page.countries}
          themes={page.themes}
          listHref={routes.news}
        />
      </div>
      <Neighbours newer={page.newer} older={page.older} />
    </article>
  )
}
