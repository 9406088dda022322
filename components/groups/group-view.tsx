import type { ReactNode } from 'react'
import { OnThisPage } from '@/components/ui/on-this-page'
import { SectionHeading } from '@/components/ui/section-heading'
import { SourceLink } from '@/components/ui/source-link'
import type { GroupPage } from '@/lib/groups/presentation/queries'
import { routes } from '@/lib/platform/routes'
import { FundCards } from './fund-cards'
import { GroupFigures } from './group-figures'
import { GroupHeader } from './group-header'
import { GroupHistory } from './group-history'
import { GroupPresentation, hasPresentation } from './group-presentation'

type GroupViewProps = {
  page: GroupPage
  /** Drawing of the group, decorative. */
  ornament: ReactNode
  register: { partnerships: number; collectivites: number; shown: number }
  /** What other domains know of the group; null when there is nothing. */
  slots: {
    upcoming: ReactNode
    partnerships: ReactNode
    collectivites: ReactNode
    past: ReactNode
    news: ReactNode
    publications: ReactNode
    associations: ReactNode
  }
}

type Part = { id: string; title: string; content: ReactNode; link?: { href: string; label: string } }

/** A group: what it is, its history, who takes part, what is coming. */
export function GroupView({ page, ornament, register, slots }: GroupViewProps) {
  const parts: Part[] = [
    { id: 'a-venir', title: 'À venir', content: slots.upcoming },
    {
      id: 'presentation',
      title: 'Présentation',
      content: hasPresentation(page) && <GroupPresentation page={page} />,
    },
    {
      id: 'chronologie',
      title: 'Chronologie',
      content: page.chapters.length > 0 && <GroupHistory chapters={page.chapters} source={page.source} />,
    },
    {
      id: 'partenariats',
      title: 'Partenariats',
      content: slots.partnerships && (
        <>
          <RegisterSentence register={register} countries={page.countries} />
          {slots.partnerships}
        </>
      ),
    },
    { id: 'collectivites', title: 'Collectivités engagées', content: slots.collectivites },
    {
      id: 'rencontres-passees',
      title: 'Rencontres passées',
      content: slots.past,
      link: { href: `${routes.agenda}?groupe=${page.slug}&vue=passes`, label: 'Toutes les rencontres' },
    },
    {
      id: 'actualites',
      title: 'Actualités',
      content: slots.news,
      link: { href: `${routes.news}?groupe=${page.slug}`, label: 'Toutes les actualités' },
    },
    {
      id: 'publications',
      title: 'Publications',
      content: slots.publications,
      link: { href: `${routes.publications}?groupe=${page.slug}`, label: 'Toutes les publications' },
    },
    {
      id: 'fonds',
      title: 'Fonds de solidarité',
      content: page.funds.length > 0 && <FundCards funds={page.funds} />,
    },
    { id: 'apl', title: 'Associations de pouvoirs locaux', content: slots.associations },
  ].filter(({ content }) => content)
  return (
    <article className="contents">
      <GroupHeader page={page} ornament={ornament} />
      <GroupFigures page={page} register={register} />
      <div className="mt-12 grid gap-x-12 gap-y-8 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <OnThisPage parts={parts.map(({ id, title }) => ({ id, label: title }))} />
        <div className="grid gap-16">
          {parts.map(({ id, title, content, link }) => (
            <section key={id} aria-labelledby={id}>
              <SectionHeading id={id} title={title} {...(link && { link })} />
              {content}
            </section>
          ))}
          <p>
            <SourceLink source={page.source} label="Source de cette page, sauf mention contraire" />
          </p>
        </div>
      </div>
    </article>
  )
}

type RegisterSentenceProps = {
  register: GroupViewProps['register']
  countries: GroupPage['countries']
}

/** « 10 des 12 partenariats publiés », with the way to all of them. */
function RegisterSentence({ register: { partnerships, shown }, countries }: RegisterSentenceProps) {
  return (
    <p className="mb-5 text-muted">
      {shown < partnerships ? `${shown} des ${partnerships} partenariats publiés. ` : ''}
      {countries.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && ' · '}
          <a href={`${routes.partnerships}?pays=${slug}`}>
            {countries.length === 1 ? 'Chercher dans ces partenariats' : name}
          </a>
        </span>
      ))}
    </p>
  )
}
