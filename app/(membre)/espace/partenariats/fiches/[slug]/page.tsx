import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordPartyView } from '@/components/partnerships/record-party-view'
import { requireSignedIn } from '@/lib/accounts/viewer'
import { wholeRecordPage } from '@/lib/partnerships/whole-records/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Partenariat publié' }

export default async function Page({ params }: PageProps<'/espace/partenariats/fiches/[slug]'>) {
  const { slug } = await params
  const page = await wholeRecordPage(await requireSignedIn(routes.myRecord(slug)), slug)
  return page ? <RecordPartyView page={page} /> : notFound()
}
