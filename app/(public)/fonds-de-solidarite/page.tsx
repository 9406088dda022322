import type { Metadata } from 'next'
import { FundsView } from '@/components/groups/funds-view'
import { fundList } from '@/lib/groups/funds/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Fonds de solidarité',
  description:
    'Les fonds de solidarité des collectivités françaises, ouverts par Cités Unies France après une crise.',
  alternates: { canonical: routes.funds },
}

export default async function Page({ searchParams }: PageProps<'/fonds-de-solidarite'>) {
  const { page } = await searchParams
  return <FundsView list={await fundList(page)} />
}
