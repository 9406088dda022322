import type { Metadata } from 'next'
import { CampaignCheckView } from '@/components/partnerships/campaign-check-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { verificationPage } from '@/lib/partnerships/verification/queries'
import { pageNumber } from '@/lib/platform/paging'
import { routes } from '@/lib/platform/routes'
import { changeAction, confirmAction, takeBackAction } from './actions'

export const metadata: Metadata = { title: 'Vérification annuelle' }

export default async function Page({ searchParams }: PageProps<'/espace/verification'>) {
  const query = await searchParams
  const number = pageNumber(query.page)
  const page = await verificationPage(await requireSignedIn(routes.myVerification, query), number)
  const { fait } = query
  return (
    <CampaignCheckView
      page={page}
      actions={({ slug, collectivite }) => ({
        confirm: confirmAction.bind(null, slug, collectivite.id, number),
        change: changeAction.bind(null, slug, collectivite.id, number),
        takeBack: takeBackAction.bind(null, slug, collectivite.id, number),
      })}
      answered={typeof fait === 'string' ? { slug: fait, isHeld: query.tenu === 'oui' } : null}
    />
  )
}
