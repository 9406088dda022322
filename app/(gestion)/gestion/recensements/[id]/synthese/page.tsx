import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SynthesisView } from '@/components/partnerships/censuses/synthesis-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { censusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'
import { writeSynthesisAction } from './actions'

export const metadata: Metadata = { title: 'Synthèse d’un recensement' }

export default async function Page({ params }: PageProps<'/gestion/recensements/[id]/synthese'>) {
  const { id } = await params
  const page = await censusDesk(await requireStaff(routes.staffCensusSynthesis(id)), id, {})
  if (!page?.can.write) notFound()
  return <SynthesisView page={page} action={writeSynthesisAction.bind(null, id)} />
}
