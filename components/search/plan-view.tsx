import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeader } from '@/components/ui/page-header'
import { publicationKindsPlural } from '@/lib/content/labels'
import { groupKindsPlural } from '@/lib/groups/labels'
import { routes } from '@/lib/platform/routes'
import type { SitePlan } from '@/lib/search/plan/queries'
import { type Branch, PlanBranch } from './plan-branch'

/** The plan of the site, computed from what is published. */
export function PlanView({ plan }: { plan: SitePlan }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Plan du site' }]} />
        }
        title="Plan du site"
      />
      <div className="gap-x-12 lg:columns-2">
        {branches(plan).map((branch) => (
          <PlanBranch key={branch.href} branch={branch} />
        ))}
      </div>
    </>
  )
}

function branches(plan: SitePlan): Branch[] {
  const links = (items: { slug: string; name: string }[], address: (slug: string) => string) =>
    items.map(({ slug, name }) => ({ href: address(slug), label: name }))
  return [
    {
      href: routes.groups,
      label: 'Groupes',
      links: [],
      parts: Object.entries(groupKindsPlural)
        .map(([kind, title]) => ({
          title,
          links: links(
            plan.groups.filter((group) => group.kind === kind),
            routes.group,
          ),
        }))
        .filter(({ links: own }) => own.length > 0),
    },
    { href: routes.countries, label: 'Pays', links: links(plan.countries, routes.country) },
    {
      href: routes.partnerships,
      label: 'Registre des partenariats',
      links: [
        { href: routes.registerMap(), label: 'Carte détaillée' },
        { href: routes.statistics, label: 'Chiffres' },
        { href: routes.themes, label: 'Thèmes' },
        { href: routes.collectivites, label: 'Collectivités françaises' },
        { href: routes.partners, label: 'Autorités partenaires' },
        { href: routes.partnerSearches, label: 'Recherches de partenaires' },
        { href: routes.censuses, label: 'Recensements' },
        { href: routes.openData, label: 'Données ouvertes et API' },
      ],
    },
    {
      href: routes.agenda,
      label: 'Agenda',
      links: [
        { href: routes.agenda, label: 'Rencontres à venir' },
        ...plan.eventYears.map((year) => ({
          href: `${routes.agenda}?vue=passes&annee=${year}`,
          label: `Rencontres de ${year}`,
        })),
      ],
    },
    {
      href: routes.news,
      label: 'Actualités',
      links: plan.newsYears.map((year) => ({
        href: `${routes.news}?annee=${year}`,
        label: `Actualités de ${year}`,
      })),
    },
    {
      href: routes.publications,
      label: 'Publications',
      links: plan.publications.map((kind) => ({
        href: `${routes.publications}?type=${kind.toLowerCase()}`,
        label: publicationKindsPlural[kind],
      })),
    },
    { href: routes.funds, label: 'Fonds de solidarité', links: links(plan.funds, routes.fund) },
    {
      href: routes.search,
      label: 'Le portail',
      links: [
        ...links(plan.pages, (slug) => `/${slug}`),
        { href: routes.search, label: 'Recherche' },
        { href: routes.newsFeed, label: 'Fil d’actualités (Atom)' },
        { href: routes.partnerSearchFeed, label: 'Fil des recherches de partenaires (Atom)' },
        { href: routes.member, label: 'Espace membre' },
      ],
    },
  ]
}
