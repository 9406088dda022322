import { SectionHeading } from '@/components/ui/section-heading'
import { searchKinds } from '@/lib/search/labels'
import type { SearchPage } from '@/lib/search/queries'
import { searchAddress } from './search-address'
import { SearchCards } from './search-cards'
import { SearchTabs } from './search-tabs'

/** The best results of each kind; the rest of a kind is one link away. */
export function SearchGroups({ page }: { page: Extract<SearchPage, { state: 'overview' }> }) {
  return (
    <>
      <SearchTabs asked={page.asked} total={page.total} groups={page.groups} />
      <div className="grid gap-14">
        {page.groups.map(({ kind, total, cards }) => (
          <section key={kind} aria-labelledby={searchKinds[kind].address}>
            <SectionHeading
              id={searchKinds[kind].address}
              title={searchKinds[kind].title}
              {...(total > cards.length && {
                link: {
                  href: searchAddress(page.asked, kind),
                  label: `Voir les ${total} ${searchKinds[kind].many}`,
                },
              })}
            />
            <SearchCards cards={cards} headingLevel={3} />
          </section>
        ))}
      </div>
    </>
  )
}
