import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { routes } from '@/lib/platform/routes'
import type { SearchPage } from '@/lib/search/queries'
import { NothingFound } from './nothing-found'
import { SearchGroups } from './search-groups'
import { SearchKindList } from './search-kind-list'
import { SearchStart } from './search-start'

/** The search over everything public. */
export function SearchView({ page }: { page: SearchPage }) {
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Recherche' }]} />}
        title="Recherche"
      />
      <SearchForm
        id="recherche-page"
        action={routes.search}
        label="Une ville, un pays, un groupe, une rencontre, un thème…"
        defaultValue={page.asked}
      />
      <div className="mt-10">
        <Results page={page} />
      </div>
    </>
  )
}

function Results({ page }: { page: SearchPage }) {
  switch (page.state) {
    case 'empty':
      return <SearchStart />
    case 'too-short':
      return <p className="text-lead">Écrivez au moins deux lettres ou deux chiffres.</p>
    case 'nothing':
      return <NothingFound asked={page.asked} suggestions={page.suggestions} />
    case 'overview':
      return <SearchGroups page={page} />
    case 'kind':
      return <SearchKindList page={page} />
  }
}
