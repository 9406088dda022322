import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import type { MyPartnershipsPage } from '@/lib/partnerships/files/queries'
import { routes } from '@/lib/platform/routes'
import { FileList } from './file-list'
import { OwnRecordList } from './own-record-list'

type View = MyPartnershipsPage['filters']['vue']

const tabs: { vue: View; label: string }[] = [
  { vue: 'dossiers', label: 'Dossiers en cours' },
  { vue: 'publies', label: 'Publiés' },
  { vue: 'clos', label: 'Dossiers clos' },
]

function hrefOf(vue: View, page = 1): string {
  const parameters = new URLSearchParams({
    ...(vue !== 'dossiers' && { vue }),
    ...(page > 1 && { page: String(page) }),
  })
  return parameters.size > 0 ? `${routes.myPartnerships}?${parameters}` : routes.myPartnerships
}

type MyPartnershipsViewProps = { page: MyPartnershipsPage; notice: string | null }

/** A member's files and published records, one list at a time. */
export function MyPartnershipsView({ page, notice }: MyPartnershipsViewProps) {
  const { filters, counts, collectivites, canCreate, files, records } = page
  const list = files ?? records
  return (
    <>
      <PageHeader
        title="Mes partenariats"
        lead={
          collectivites.length > 0
            ? collectivites.map(({ name }) => name).join(', ')
            : 'Aucune collectivité n’est rattachée à votre compte.'
        }
        actions={canCreate && <ButtonLink href={routes.newSubmission}>Nouveau partenariat</ButtonLink>}
      />
      {notice && (
        <div className="mb-6">
          <Alert tone="success" role="status">
            {notice}
          </Alert>
        </div>
      )}
      <NavTabs
        label="Mes partenariats"
        tabs={tabs.map(({ vue, label }) => ({
          href: hrefOf(vue),
          label,
          count: counts[vue],
          isCurrent: vue === filters.vue,
        }))}
      />
      {list?.total === 0 && (
        <NothingHere vue={filters.vue} canCreate={canCreate} hasRecords={counts.publies > 0} />
      )}
      {files && <FileList files={files.items} showCollectivite={collectivites.length > 1} />}
      {records && records.total > 0 && <OwnRecordList records={records.items} />}
      {list && (
        <Pagination
          page={list.page}
          pageCount={list.pageCount}
          hrefFor={(n) => hrefOf(filters.vue, n)}
          label="Pages de la liste"
        />
      )}
    </>
  )
}

type NothingProps = { vue: View; canCreate: boolean; hasRecords: boolean }

function NothingHere({ vue, canCreate, hasRecords }: NothingProps) {
  const create = canCreate && <ButtonLink href={routes.newSubmission}>Déclarer un partenariat</ButtonLink>
  if (vue === 'clos') {
    return (
      <EmptyState title="Aucun dossier clos">
        Les dossiers acceptés, refusés ou abandonnés se rangent ici.
      </EmptyState>
    )
  }
  if (vue === 'publies') {
    return (
      <EmptyState title="Aucun partenariat publié" action={create}>
        Déclarez vos partenariats&nbsp;: une fois relus par Cités Unies France, ils apparaissent dans le
        registre.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Aucun dossier en cours"
      action={
        <>
          {create}
          {hasRecords && (
            <ButtonLink href={hrefOf('publies')} variant="secondary">
              Voir mes partenariats publiés
            </ButtonLink>
          )}
        </>
      }
    >
      Un dossier se remplit en huit courtes étapes, s’enregistre à tout moment et se reprend plus tard.
    </EmptyState>
  )
}
