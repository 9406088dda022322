import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import type { StandingPage } from '@/lib/content/standing/queries'
import { routes } from '@/lib/platform/routes'

/** A standing page: mentions légales, données personnelles, accessibilité, qui sommes-nous. */
export function StandingView({ page: { title, body, updatedAt } }: { page: StandingPage }) {
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb items={[{ label: 'Accueil', href: routes.home }, { label: title }]} />}
        title={title}
      />
      <Prose source={body} />
      <p className="mt-12 text-fine text-muted">
        Dernière mise à jour&nbsp;: <DateText date={updatedAt} />
      </p>
    </>
  )
}
