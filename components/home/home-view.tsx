import type { ReactNode } from 'react'
import { Hero } from '@/components/ui/hero'
import { SearchForm } from '@/components/ui/search-form'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import { routes } from '@/lib/platform/routes'
import { MemberCall } from './member-call'
import { NetworkWords } from './network-words'

const WORDS =
  'Communes, intercommunalités, départements, régions\u00a0: des collectivités françaises travaillent avec d’autres collectivités, partout dans le monde. Ce portail dit qui coopère avec qui, où, et sur quoi.'

type HomeViewProps = {
  figures: { partnerships: number; collectivites: number; partners: number; countries: number }
  /** Countries of the groups by continent, then the map of the same. */
  groupIndex: ReactNode
  map: ReactNode
  /** The groups that are not of one country. */
  otherGroups: ReactNode
  /** Next meetings; null when none is announced. */
  events: ReactNode
  /** Latest news; null when there is none. */
  news: ReactNode
}

/** First page: what the network is, how large, and the ways in. */
export function HomeView({ figures, groupIndex, map, otherGroups, events, news }: HomeViewProps) {
  return (
    <>
      <Hero
        kicker="Cités Unies France"
        title={
          <>
            De territoire à territoire, <br className="max-sm:hidden" />
            la coopération décentralisée
          </>
        }
        lead={WORDS}
      >
        <SearchForm
          id="recherche-accueil"
          action={routes.search}
          label="Rechercher une ville, un pays, une rencontre"
          labelHidden
          placeholder="Une ville, un pays, une rencontre…"
        />
      </Hero>
      <section aria-labelledby="chiffres" className="bleed bg-band py-12">
        <div className="wrap">
          <h2 id="chiffres" className="sr-only">
            Le registre en chiffres
          </h2>
          <StatList>
            <Stat
              value={figures.partnerships}
              label="partenariats"
              definition="publiés au registre, quel que soit leur état"
              href={routes.partnerships}
            />
            <Stat
              value={figures.collectivites}
              label="collectivités françaises"
              definition="engagées dans au moins un de ces partenariats"
            />
            <Stat
              value={figures.partners}
              label="collectivités partenaires"
              definition="à l’étranger, citées par ces partenariats"
            />
            <Stat
              value={figures.countries}
              label="pays"
              definition="d’au moins une collectivité partenaire"
              href={routes.countries}
            />
          </StatList>
        </div>
      </section>
      <NetworkWords />
      <section aria-labelledby="groupes" className="pt-16">
        <SectionHeading
          id="groupes"
          title="Des groupes, pays par pays"
          lead="Chaque groupe-pays réunit les collectivités françaises qui agissent dans un même pays."
          link={{ href: routes.groups, label: 'Tous les groupes' }}
        />
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[20rem_1fr]">
          {groupIndex}
          <div className="self-start lg:sticky lg:top-6">
            {map}
            {otherGroups}
          </div>
        </div>
      </section>
      <section aria-labelledby="rencontres" className="pt-16">
        <SectionHeading
          id="rencontres"
          title="Prochaines rencontres"
          link={{ href: routes.agenda, label: 'Tout l’agenda' }}
        />
        {events || <p className="text-muted">Aucune rencontre n’est annoncée pour l’instant.</p>}
      </section>
      {news && (
        <section aria-labelledby="actualites" className="pt-16">
          <SectionHeading
            id="actualites"
            title="Actualités"
            link={{ href: routes.news, label: 'Toutes les actualités' }}
          />
          {news}
        </section>
      )}
      <MemberCall />
    </>
  )
}
