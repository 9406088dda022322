import { Pagination } from '@/components/ui/pagination'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { searchKinds } from '@/lib/search/labels'
import type { SearchPage } from '@/lib/search/queries'
import { searchAddress } from './search-address'
import { SearchCards } from './search-cards'
import { SearchTabs } from './search-tabs'

/** Every result of one kind, page by page. */
export function SearchKindList({ page }: { page: Extract<SearchPage, { state: 'kind' }> }) {
  const { asked, kind, list } = page
  return (
    <>
      <SearchTabs asked={asked} total={page.total} groups={page.groups} current={kind} />
      <VisuallyHidden>
        <h2>{searchKinds[kind].title}</h2>
      </VisuallyHidden>
      <SearchCards cards={list.items} headingLevel={3} />
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(n) => searchAddress(asked, kind, n)}
        label="Pages de résultats"
      />
    </>
  )
}
