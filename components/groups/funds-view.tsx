import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SectionHeading } from '@/components/ui/section-heading'
import type { FundList } from '@/lib/groups/funds/queries'
import { routes } from '@/lib/platform/routes'
import { FundCards } from './fund-cards'

const steps = [
  {
    title: 'Une crise, un appel',
    text: 'Cités Unies France ouvre un fonds quand une catastrophe ou un conflit frappe un pays où des collectivités sont engagées.',
  },
  {
    title: 'Des contributions réunies',
    text: 'Chaque collectivité qui le souhaite y contribue. Les sommes sont mises en commun plutôt que dispersées.',
  },
  {
    title: 'Des comptes rendus',
    text: 'Un comité des donateurs suit l’emploi des sommes. Les nouvelles de chaque fonds sont sur sa page.',
  },
]

/** The solidarity funds: how they work, then all of them. */
export function FundsView({ list }: { list: FundList }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Fonds de solidarité' }]} />
        }
        title="Fonds de solidarité des collectivités"
        lead="Après un séisme, un cyclone ou une guerre, les collectivités françaises s’unissent pour aider leurs homologues à se relever."
      />
      <section aria-labelledby="fonctionnement">
        <h2 id="fonctionnement" className="sr-only">
          Comment fonctionne un fonds
        </h2>
        <ol className="grid gap-x-8 gap-y-8 md:grid-cols-3">
          {steps.map(({ title, text }, index) => (
            <li key={title} className="border-accent border-t-2 pt-4">
              <p aria-hidden="true" className="font-semibold font-serif text-accent-ink text-h3">
                {index + 1}
              </p>
              <h3 className="mt-1 text-h4">{title}</h3>
              <p className="mt-2 text-muted">{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="fonds" className="pt-16">
        <SectionHeading
          id="fonds"
          title={list.total === 1 ? '1 fonds' : `${list.total} fonds`}
          lead="Du plus récent au plus ancien. Les montants sont ceux que donne la source citée&nbsp;; quand elle ne dit pas si un fonds est clos, rien n’est affiché."
        />
        {list.total === 0 ? (
          <EmptyState title="Aucun fonds pour l’instant" />
        ) : (
          <FundCards funds={list.items} />
        )}
        <Pagination
          page={list.page}
          pageCount={list.pageCount}
          hrefFor={(page) => `${routes.funds}?page=${page}`}
          label="Pages de la liste des fonds"
        />
      </section>
    </>
  )
}
