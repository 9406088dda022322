import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewView } from '@/components/partnerships/censuses/preview-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { censusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'Aperçu d’un recensement' }

export default async function Page({ params }: PageProps<'/gestion/recensements/[id]/apercu'>) {
  const { id } = await params
  const page = await censusDesk(await requireStaff(routes.staffPreviewCensus(id)), id, {})
  return page ? <PreviewView page={page} /> : notFound()
}
