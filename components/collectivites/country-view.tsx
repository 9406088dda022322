import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { CountryPage } from '@/lib/collectivites/countries/queries'
import { continents } from '@/lib/collectivites/labels'
import { routes } from '@/lib/platform/routes'
import { AssociationList } from './association-list'
import { CountryActions } from './country-actions'

type CountryViewProps = {
  page: CountryPage
  ornament: ReactNode
  register: { partnerships: number; collectivites: number; shown: number }
  /** What other domains know of the country; nothing when there is none. */
  slots: Record<
    | 'groups'
    | 'upcoming'
    | 'partnerships'
    | 'figures'
    | 'collectivites'
    | 'past'
    | 'news'
    | 'publications'
    | 'funds'
    | 'censuses',
    ReactNode
  >
}

/** A partner country: who works there, with whom, and what is going on. */
export function CountryView({ page, ornament, register, slots }: CountryViewProps) {
  const inRegister = { href: `${routes.partnerships}?pays=${page.slug}`, label: 'Chercher dans le registre' }
  const parts = [
    { id: 'groupes', title: 'Le pays dans les groupes', content: slots.groups },
    { id: 'a-venir', title: 'À venir', content: slots.upcoming },
    {
      id: 'partenariats',
      title: 'Partenariats',
      content: slots.partnerships,
      lead: register.shown < register.partnerships && `${register.shown} sur ${register.partnerships}.`,
      link: inRegister,
    },
    {
      id: 'chiffres',
      title: 'En chiffres',
      content: slots.figures,
      lead: 'Chaque barre mène à la liste des partenariats qu’elle compte.',
    },
    {
      id: 'qui',
      title: 'Qui d’autre travaille ici',
      content: slots.collectivites,
      link: { href: `${routes.partners}?pays=${page.slug}`, label: 'Avec quelles autorités' },
    },
    { id: 'recensements', title: 'Recensements', content: slots.censuses },
    {
      id: 'rencontres-passees',
      title: 'Rencontres passées',
      content: slots.past,
      link: { href: `${routes.agenda}?pays=${page.slug}&vue=passes`, label: 'Toutes les rencontres' },
    },
    {
      id: 'actualites',
      title: 'Actualités',
      content: slots.news,
      link: { href: `${routes.news}?pays=${page.slug}`, label: 'Toutes les actualités' },
    },
    {
      id: 'publications',
      title: 'Publications',
      content: slots.publications,
      link: { href: `${routes.publications}?pays=${page.slug}`, label: 'Toutes les publications' },
    },
    { id: 'fonds', title: 'Fonds de solidarité', content: slots.funds },
    {
      id: 'apl',
      title: 'Associations de pouvoirs locaux',
      content: page.associations.length > 0 && <AssociationList items={page.associations} />,
    },
  ].filter(({ content }) => content)
  return (
    <>
      <div className="items-center gap-x-12 lg:grid lg:grid-cols-[1fr_18rem]">
        <PageHeader
          breadcrumb={
            <Breadcrumb
              items={[
                { label: 'Accueil', href: routes.home },
                { label: 'Pays', href: routes.countries },
                { label: page.name },
              ]}
            />
          }
          kicker={continents[page.continent]}
          title={page.name}
          lead={`La coopération décentralisée des collectivités françaises ${page.inName}.`}
        />
        <div aria-hidden="true" className="mx-auto hidden w-full max-w-72 pt-6 lg:block print:hidden">
          {ornament}
        </div>
      </div>
      {register.partnerships > 0 && (
        <StatList>
          <Stat
            value={register.partnerships}
            label={register.partnerships === 1 ? 'partenariat' : 'partenariats'}
            definition={`publiés au registre ${page.inName}`}
            href={routes.partnershipsWith(`pays=${page.slug}`)}
          />
          <Stat
            value={register.collectivites}
            label={register.collectivites === 1 ? 'collectivité française' : 'collectivités françaises'}
            definition="citées par au moins un de ces partenariats"
            href="#qui"
          />
        </StatList>
      )}
      {register.partnerships > 0 && <CountryActions page={page} />}
      {parts.length === 0 && <NothingYet inName={page.inName} />}
      <div className="mt-12 grid gap-x-12 gap-y-8 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <OnThisPage parts={parts.map(({ id, title }) => ({ id, label: title }))} />
        <div className="grid gap-16">
          {parts.map(({ id, title, content, lead, link }) => (
            <section key={id} aria-labelledby={id}>
              <SectionHeading id={id} title={title} lead={lead} {...(link && { link })} />
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

function NothingYet({ inName }: { inName: string }) {
  return (
    <EmptyState
      title={`Rien n’est encore connu ${inName}`}
      action={
        <>
          <ButtonLink href={routes.newSubmission}>Déclarer un partenariat</ButtonLink>
          <ButtonLink href={routes.countries} variant="secondary">
            Voir les pays partenaires
          </ButtonLink>
        </>
      }
    >
      <p>Le registre ne contient pas de partenariat dans ce pays, et aucun groupe ne le suit.</p>
    </EmptyState>
  )
}
