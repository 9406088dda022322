import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ProfilePage } from '@/lib/accounts/queries'
import { routes } from '@/lib/platform/routes'

type DashboardViewProps = {
  profile: ProfilePage
  /** What the register asks of the member now; nothing most of the year. */
  upkeep: ReactNode
  /** Open censuses not answered yet; nothing most of the time. */
  censuses: ReactNode
  files: ReactNode
  registrations: ReactNode
  meetings: ReactNode
}

/** What a member finds on coming in: what waits for them first, then what is coming. */
export function DashboardView(props: DashboardViewProps) {
  const { profile, upkeep, censuses, files, registrations, meetings } = props
  const names = profile.mandates.map(({ collectivite }) => collectivite).join(', ')
  return (
    <>
      <PageHeader title={`Bonjour ${profile.displayName}`} kicker={names || undefined} />
      <div className="space-y-14">
        {profile.mandates.length === 0 && (
          <Alert tone="warning" title="Aucune collectivité n’est rattachée à votre compte">
            Écrivez à Cités Unies France, qui fera le rattachement&nbsp;: vous pourrez alors déclarer des
            partenariats et inscrire des délégations.
          </Alert>
        )}
        {upkeep && (
          <section>
            <SectionHeading title="À faire" />
            {upkeep}
          </section>
        )}
        {censuses && (
          <section>
            <SectionHeading
              title="Recensements en cours"
              link={{ href: routes.myCensuses, label: 'Tous les recensements' }}
            />
            {censuses}
          </section>
        )}
        <section>
          <SectionHeading
            title="Vos partenariats"
            link={{ href: routes.myPartnerships, label: 'Tous vos partenariats' }}
          />
          {files}
        </section>
        <section>
          <SectionHeading
            title="Vos inscriptions"
            link={{ href: `${routes.myAgenda}?vue=inscriptions`, label: 'Toutes vos inscriptions' }}
          />
          {registrations || (
            <EmptyState title="Aucune inscription à une rencontre à venir">
              Choisissez une rencontre ci-dessous pour y inscrire une délégation.
            </EmptyState>
          )}
        </section>
        <section>
          <SectionHeading
            title="Prochaines rencontres"
            link={{ href: routes.myAgenda, label: 'Tout l’agenda' }}
          />
          {meetings || <EmptyState title="Aucune rencontre annoncée pour l’instant" />}
        </section>
      </div>
    </>
  )
}
