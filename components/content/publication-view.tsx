import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SourceLink } from '@/components/ui/source-link'
import { publicationKinds } from '@/lib/content/labels'
import type { PublicationPage } from '@/lib/content/publications/queries'
import { routes } from '@/lib/platform/routes'
import { DocumentList } from './document-list'
import { PublicationJsonLd } from './publication-json-ld'
import { Subjects } from './subjects'

/** One publication: what it says, where to read it, what it is about. */
export function PublicationView({ page }: { page: PublicationPage }) {
  return (
    <article className="contents">
      <PublicationJsonLd page={page} />
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Publications', href: routes.publications },
              { label: page.title },
            ]}
          />
        }
        kicker={page.publisher}
        title={page.title}
        meta={
          <>
            <Badge tone="accent">{publicationKinds[page.kind]}</Badge>
            <DateText date={page.publishedOn} />
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid content-start gap-12">
          <Prose source={page.summary} />
          <DocumentList documents={page.documents} />
          <p>
            <SourceLink source={page.source} label="Notice établie d’après" />
          </p>
        </div>
        <Subjects
          groups={page.groups}
          countries={page.countries}
          themes={page.themes}
          listHref={routes.publications}
        />
      </div>
    </article>
  )
}
