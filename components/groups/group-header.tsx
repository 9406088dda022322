import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { groupKinds } from '@/lib/groups/labels'
import type { GroupPage } from '@/lib/groups/presentation/queries'
import { routes } from '@/lib/platform/routes'

/** Name, state and countries of a group, beside its drawing. */
export function GroupHeader({ page, ornament }: { page: GroupPage; ornament: ReactNode }) {
  return (
    <div className="items-center gap-x-12 lg:grid lg:grid-cols-[1fr_20rem]">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Groupes', href: routes.groups },
              { label: page.name },
            ]}
          />
        }
        kicker={groupKinds[page.kind]}
        title={page.name}
        lead={page.summary}
        meta={<GroupMeta page={page} />}
      />
      <div aria-hidden="true" className="mx-auto hidden w-full max-w-80 pt-6 lg:block print:hidden">
        {ornament}
      </div>
    </div>
  )
}

function GroupMeta({ page: { createdOn, closedOn, status, countries } }: { page: GroupPage }) {
  if (!createdOn && status === 'ACTIVE' && countries.length === 0) return null
  return (
    <>
      {status === 'CLOSED' && <Badge>Groupe clos</Badge>}
      {createdOn && (
        <span>
          {createdOn.length === 10 ? 'Depuis le ' : 'Depuis '}
          <DateText date={createdOn} />
        </span>
      )}
      {closedOn && (
        <span>
          {closedOn.length === 10 ? 'Jusqu’au ' : 'Jusqu’à '}
          <DateText date={closedOn} />
        </span>
      )}
      {countries.length > 0 && (
        <span>
          Pays&nbsp;:{' '}
          {countries.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <a href={routes.country(slug)}>{name}</a>
            </span>
          ))}
        </span>
      )}
    </>
  )
}
