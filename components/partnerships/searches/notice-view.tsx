import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { searchSides, wishedSizeWords } from '@/lib/partnerships/searches/labels'
import type { NoticePage } from '@/lib/partnerships/searches/queries'
import { routes } from '@/lib/platform/routes'
import { SearchCards } from './search-cards'
import { seekerWords } from './seeker-words'

/** One notice of the board. */
export function NoticeView({ page }: { page: NoticePage }) {
  const { who, wishedCountries } = page
  return (
    <article className="contents">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Recherches de partenaires', href: routes.partnerSearches },
              { label: page.title },
            ]}
          />
        }
        title={page.title}
        kicker={`Recherche de partenaire · ${searchSides[who.side]}`}
        actions={
          <ButtonLink href={routes.contactPartnerSearch(page.slug)}>
            Écrire à l’auteur de la recherche
          </ButtonLink>
        }
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <p className="measure whitespace-pre-line text-lead">{page.text}</p>
        <DescriptionList
          items={[
            {
              term: 'Qui cherche',
              value: who.slug ? <a href={routes.collectivite(who.slug)}>{who.name}</a> : who.name,
            },
            { term: 'Échelon et taille', value: seekerWords({ ...who, country: null }) },
            {
              term: 'Pays',
              value: who.country && <a href={routes.country(who.country.slug)}>{who.country.name}</a>,
            },
            {
              term: 'Pays souhaités',
              value:
                who.side === 'FRENCH' &&
                (wishedCountries.length === 0 ? (
                  'Tous'
                ) : (
                  <ul>
                    {wishedCountries.map(({ slug, name }) => (
                      <li key={slug}>
                        <a href={routes.country(slug)}>{name}</a>
                      </li>
                    ))}
                  </ul>
                )),
            },
            { term: 'Taille souhaitée', value: wishedSizeWords(page.wishedLeast, page.wishedMost) },
            { term: 'Thèmes', value: page.themes.map(({ label }) => label).join(', ') },
            { term: 'Publiée le', value: <DateText date={page.publishedOn} /> },
            { term: 'En ligne jusqu’au', value: <DateText date={page.expiresOn} /> },
          ]}
        />
      </div>
      {page.suggestions.length > 0 && (
        <section aria-labelledby="compatibles" className="mt-16">
          <SectionHeading
            id="compatibles"
            title={
              who.side === 'FRENCH'
                ? 'Autorités étrangères compatibles'
                : 'Collectivités françaises compatibles'
            }
            lead="Elles cherchent de l’autre côté, avec un pays, un thème ou une taille qui conviennent."
          />
          <SearchCards searches={page.suggestions} headingLevel={3} />
        </section>
      )}
    </article>
  )
}
