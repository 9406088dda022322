import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { routes } from '@/lib/platform/routes'

/** What a reader is told, and offered, when an address leads nowhere. */
export function NotFoundNotice() {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: 'Page introuvable' }]} />
        }
        kicker="Erreur 404"
        title="Cette page n’existe pas, ou plus"
        lead="L’adresse a peut-être été mal recopiée, ou la page a changé de place. Une recherche devrait vous remettre en chemin."
      />
      <SearchForm action={routes.search} label="Que cherchiez-vous ?" id="recherche-404" />
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={routes.groups} variant="secondary">
          Les groupes
        </ButtonLink>
        <ButtonLink href={routes.partnerships} variant="secondary">
          Les partenariats
        </ButtonLink>
        <ButtonLink href={routes.sitemap} variant="quiet">
          Le plan du site
        </ButtonLink>
      </div>
    </>
  )
}
